package org.plenumkg.mention;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds whom a post belongs to whose name stands before it: 李某当选市长, 任命王某为局长, 免去赵某的区长职务, and the
 * owner of a curriculum vitae.
 */
final class SubjectReader {

  private static final List<String> AFTER_OWNER =
      List.of("，男", "，女", "，现任", "，汉族", "(女)，", "（女）", "，19", "，曾任", "同志简历", "简历");

  private static final List<String> SEXES = List.of("，男，", "，女，");
  private static final List<String> LIFE =
      List.of("现任", "男，", "女，", "男,", "女,", "曾任", "汉族", "出生", "同志");

  /** Words between a name and the verb. */
  private static final List<String> FILLERS =
      List.of("同志", "已", "，", "正式", "全票", "近日", "日前", "被", "教授", "研究员", "院士", "先生", "女士");

  /** Words that may stand between the subject and the verb of a change of post. */
  private static final List<String> REASONS =
      List.of("因", "由于", "同志因", "同志不", "将", "正式", "于", "自", "已", "拟");

  /** Words before the name of the one who held the post until then. */
  private static final List<String> SUCCEEDING = List.of("接替", "接棒", "代替");

  private static final String MARKS = "，。；：、！？（）";
  private static final int LONGEST_CLAUSE = 20;

  /** An appointment's list goes on no longer than this behind its verb, in characters. */
  private static final int LONGEST_LIST = 2000;

  private static final int FAR = 120;

  private final String text;
  private final NameReader names;
  private final Collection<Lead> leads;

  SubjectReader(String text, NameReader names, Collection<Lead> leads) {
    this.text = text;
    this.names = names;
    this.leads = leads;
  }

  /** Whose life the lines from here on tell: a block that is a name, or 张某，男，汉族. */
  Optional<Span> owner(Sentence sentence) {
    Span block = sentence.block().span();
    if (block.length() <= 4 && isLifeBelow(block.end())) {
      Optional<Span> whole = names.exactly(block.start(), block.end());
      if (whole.isPresent()) {
        return whole;
      }
    }
    for (int length = 2; length <= 4; length++) {
      int start = sentence.span().start();
      int end = start + length;
      if (AFTER_OWNER.stream().anyMatch(word -> text.startsWith(word, end))) {
        Optional<Span> name =
            names
                .exactly(start, end)
                .or(
                    () ->
                        end - start < 4
                            ? names.anySurname(start, end, sentence)
                            : Optional.empty());
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return within(sentence);
  }

  /** 张某，男， further on in a text whose lines a program joined. */
  private Optional<Span> within(Sentence sentence) {
    for (String sex : SEXES) {
      int at = sentence.span().first(text, sex);
      if (at > 0) {
        Optional<Span> name = endingAt(at, sentence);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the next block begins as a curriculum vitae does. */
  private boolean isLifeBelow(int end) {
    int start = end;
    while (start < text.length() && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    int from = start;
    return LIFE.stream().anyMatch(word -> text.startsWith(word, from));
  }

  /** Where 接替张某 begins in 孙某接替张某出任, whose verb stands at a place. */
  private int beforeSucceeded(int place, Sentence sentence) {
    int lowest = Math.max(sentence.span().start(), place - LONGEST_CLAUSE);
    for (int at = place - 3; at > lowest && MARKS.indexOf(text.charAt(at)) < 0; at--) {
      int verb = at;
      if (SUCCEEDING.stream().anyMatch(word -> text.startsWith(word, verb))) {
        return at;
      }
    }
    return place;
  }

  /**
   * The name before a verb such as 当选 at {@code place}: directly, or the last certain one before
   * it.
   */
  Optional<Span> before(int place, Sentence sentence, NavigableMap<Integer, Span> certain) {
    int at = beforeSucceeded(place, sentence);
    int end = skipBack(at, sentence.span().start());
    Optional<Span> direct = endingAt(end, sentence).or(() -> clauseOpening(at, sentence));
    if (direct.isPresent()) {
      return direct;
    }
    return Optional.ofNullable(certain.lowerEntry(at))
        .map(Map.Entry::getValue)
        .filter(name -> name.start() >= sentence.span().start() && at - name.end() <= FAR)
        .filter(name -> !text.substring(name.end(), at).contains("；"));
  }

  /** 鲁某因工作调动 before 辞去, 起某某 before 不再兼任: the name that opens the clause, whatever its surname. */
  private Optional<Span> clauseOpening(int at, Sentence sentence) {
    int start = at;
    while (start > sentence.span().start() && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    if (at - start > LONGEST_CLAUSE) {
      return Optional.empty();
    }
    int from = start;
    for (String reason : REASONS) {
      int end = new Span(from, at + reason.length() - 1).first(text, reason);
      if (end > from) {
        Optional<Span> name = names.exactly(from, end).filter(n -> isName(n, sentence));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return at - start == 3 || at - start == 2 ? unlisted(start, at, sentence) : Optional.empty();
  }

  private Optional<Span> unlisted(int start, int end, Sentence sentence) {
    return names.anySurname(start, end, sentence).filter(n -> isName(n, sentence));
  }

  /** Whether no longer word of the dictionary begins it; the given name may be one (宏伟). */
  private static boolean isName(Span name, Sentence sentence) {
    return sentence.tokens(name.start(), name.end()).stream()
        .findFirst()
        .filter(token -> token.span().start() == name.start())
        .filter(token -> token.word().length() == 1 || token.tag().startsWith("nr"))
        .isPresent();
  }

  /** 任命王某、张某为 and, further on in the list, 李某为 before a post at {@code at}. */
  List<Span> between(int at, Sentence sentence) {
    if (at <= sentence.span().start() || text.charAt(at - 1) != '为') {
      return List.of();
    }
    return listEnding(skipBack(at - 1, sentence.span().start()), sentence);
  }

  /** 免去赵某的 before a post at {@code at}. */
  List<Span> of(int at, Sentence sentence) {
    int end = at > 0 && text.charAt(at - 1) == '的' ? at - 1 : at;
    return listEnding(skipBack(end, sentence.span().start()), sentence);
  }

  /** Names joined by 、 up to {@code end}, in the order of the text. */
  private List<Span> listEnding(int end, Sentence sentence) {
    ArrayDeque<Span> found = new ArrayDeque<>();
    Optional<Span> name = endingAt(end, sentence);
    while (name.isPresent()) {
      found.addFirst(name.get());
      int start = name.get().start();
      name =
          start > sentence.span().start() && text.charAt(start - 1) == '、'
              ? endingAt(start - 1, sentence)
              : Optional.empty();
    }
    return List.copyOf(found);
  }

  /**
   * The verb of a kind that stands last before {@code at} in the sentence, as an appointment's list
   * goes on.
   */
  Optional<Lead> verbBefore(int at, Sentence sentence, Lead.Subject subject) {
    Optional<Lead> last = Optional.empty();
    int lowest = Math.max(sentence.span().start(), at - LONGEST_LIST);
    int place = -1;
    for (Lead lead : leads) {
      if (lead.subject() == subject) {
        int found = new Span(Math.min(at, lowest), at).last(text, lead.word());
        if (found >= 0 && found + lead.word().length() > place) {
          place = found + lead.word().length();
          last = Optional.of(lead);
        }
      }
    }
    return last;
  }

  private int skipBack(int at, int floor) {
    int end = skipCount(at, floor);
    boolean skipped = true;
    while (skipped) {
      skipped = false;
      for (String filler : FILLERS) {
        if (end - filler.length() > floor && text.startsWith(filler, end - filler.length())) {
          end -= filler.length();
          skipped = true;
        }
      }
    }
    return end;
  }

  /** Where the names end in 丁某、孔某等33名同志 that ends at {@code at}. */
  private int skipCount(int at, int floor) {
    int end = text.startsWith("同志", Math.max(0, at - 2)) ? at - 2 : at;
    int start = end > floor && "名位人".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    while (start > floor && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < end && start > floor && text.charAt(start - 1) == '等' ? start - 1 : at;
  }

  /** The name at the beginning of 买买提　疏附县教育局局长, a line of a list, before a post at {@code at}. */
  Optional<Span> lineOpening(int at, Sentence sentence) {
    int start = sentence.span().start();
    int end = at;
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int name = skipParenthesis(end, start);
    boolean spaced = end < at && name - start >= 2;
    return spaced ? names.exactly(start, name) : Optional.empty();
  }

  /** Where 揭美玲 ends in 揭美玲（女） that ends at {@code at}. */
  private int skipParenthesis(int at, int floor) {
    if (at > floor && "）)".indexOf(text.charAt(at - 1)) >= 0) {
      for (int i = at - 2; i > floor && at - i < 10; i--) {
        if ("（(".indexOf(text.charAt(i)) >= 0) {
          return i;
        }
      }
    }
    return at;
  }

  /** A name that ends there and begins at a mark, at a verb of appointing, or at a word. */
  Optional<Span> endingAt(int place, Sentence sentence) {
    int end = skipParenthesis(place, sentence.span().start());
    for (int length : new int[] {3, 2, 4}) {
      int start = end - length;
      if (start >= sentence.span().start() && beginsName(start, sentence)) {
        Optional<Span> name =
            names
                .exactly(start, end)
                .filter(n -> n.length() < 3 || !NameReader.isWord(n, sentence));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return dottedEnding(end, sentence).or(() -> rareSurname(end, sentence));
  }

  /** 古丽娜尔·阿布都拉 before 辞去. */
  private Optional<Span> dottedEnding(int end, Sentence sentence) {
    int lowest = Math.max(sentence.span().start(), end - 2 * Transliteration.LONGEST);
    int dot = new Span(Math.min(lowest, end), end).last(text, "·");
    for (int start = lowest; dot > lowest && start < dot - 1; start++) {
      if (beginsName(start, sentence)) {
        Optional<Span> name = names.exactly(start, end);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A name whose surname no table lists, where a mark or verb and 同志 or 为 leave no other reading.
   */
  private Optional<Span> rareSurname(int end, Sentence sentence) {
    for (int length : new int[] {3, 2}) {
      int start = end - length;
      boolean framed =
          text.startsWith("同志", end) || text.startsWith("为", end) || text.startsWith("的", end);
      if (framed && start >= sentence.span().start() && beginsName(start, sentence)) {
        return names.anySurname(start, end, sentence);
      }
    }
    return Optional.empty();
  }

  private boolean beginsName(int start, Sentence sentence) {
    return start == sentence.span().start()
        || (!Characters.isHan(text.charAt(start - 1)) && text.charAt(start - 1) != '·')
        || leads.stream().anyMatch(lead -> endsWith(lead.word(), start));
  }

  /** Whether the word ends there, with or without 了 behind it: 接受了. */
  private boolean endsWith(String word, int end) {
    int at = end > 0 && text.charAt(end - 1) == '了' ? end - 1 : end;
    return text.startsWith(word, at - word.length());
  }
}
