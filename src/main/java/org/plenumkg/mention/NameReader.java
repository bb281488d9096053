package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Reads a person's name at a place of one article where one is to be expected, such as behind a
 * title: 樊惠林 in 区委书记樊惠林作讲话.
 *
 * <p>A name is a surname with one or two characters. How many, the words behind it tell, and how
 * the same characters go on elsewhere in the article.
 */
final class NameReader {

  /** How well the words behind a name show that it ends there. */
  private static final int BY_WORD = 1;

  private static final int BY_FOLLOWER = 2;
  private static final int BY_MARK = 3;

  private static final String NEVER_IN_NAMES = "的了在与及等是对将被副区县镇省委局厅所厂届次党们你我他她它这那不";
  private static final String SELDOM_FIRST = "和从以时于";
  private static final String SELDOM_LAST = "任说到作就向率从也还均于和以因已曾现并仍拟男女等为有";
  private static final String SELDOM_SURNAMES = "也又很就都才再还不没正在被把而且则即如若各本此该一二三两上下大小多少前后内外";
  private static final String NEVER_LAST = "说也还均以因已曾现并仍拟到";

  /** What is said of a term behind a post: 从市长任上卸任, 市长任内. */
  private static final List<String> TERMS = List.of("任上", "任内", "任期", "任职", "任免");

  /** Verbs behind a name whose first character no given name ends in. */
  private static final List<String> LEAVING = List.of("担任", "出任", "调任", "卸任", "辞去");

  private static final String DOTS = "·•・";

  private final String text;
  private final Surnames surnames;
  private final WordSet followers;
  private final Transliteration sounds;
  private final NameCounts counts;

  NameReader(String text, Surnames surnames, WordSet followers, Transliteration sounds) {
    this.text = text;
    this.sounds = sounds;
    this.surnames = surnames;
    this.followers = followers;
    counts = new NameCounts(text);
    for (int i = 0; i + 2 <= text.length(); i++) {
      int surname = surnames.lengthAt(text, i);
      for (int given = 1; surname > 0 && given <= 2; given++) {
        int end = behind(i + surname, given);
        if (end <= text.length()) {
          counts.add(i, end);
        }
      }
    }
  }

  /** One name or several from {@code at} on: 王键、吴波; the first directly or behind a space. */
  List<Span> list(int at, Sentence sentence) {
    List<Span> spans = new ArrayList<>();
    int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    Optional<Span> name = at(start, sentence);
    while (name.isPresent()) {
      spans.add(name.get());
      int end = skipParenthesis(name.get().end());
      name =
          end < text.length() && text.charAt(end) == '、'
              ? at(end + 1, sentence, BY_FOLLOWER)
              : Optional.empty();
    }
    return spans;
  }

  /** Behind 王芳(女): the end of the parenthesis. */
  private int skipParenthesis(int at) {
    boolean opens = at < text.length() && "（(".indexOf(text.charAt(at)) >= 0;
    for (int i = at; opens && i < text.length() && i < at + 8; i++) {
      if ("）)".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return at;
  }

  /** The name that begins at {@code at}, within the sentence. */
  Optional<Span> at(int at, Sentence sentence) {
    return at(at, sentence, BY_WORD);
  }

  /** The name that takes up all of {@code [at, end)}, if that can be one. */
  Optional<Span> exactly(int at, int end) {
    int surname = surnames.lengthAt(text, at);
    int given = end > at + surname ? text.codePointCount(at + surname, end) : 0;
    boolean can = surname > 0 && given >= 1 && given <= 2 && fits(at + surname, end, end);
    return can ? Optional.of(new Span(at, end)) : dotted(at, end).filter(span -> span.end() == end);
  }

  /** The name that takes up all of {@code [at, end)}, whatever its surname. */
  Optional<Span> anySurname(int at, int end, Sentence sentence) {
    Span span = new Span(at, end);
    boolean word = isWord(span, sentence) || isOtherWord(at, sentence);
    return fits(at, end, end) && !word ? Optional.of(span) : Optional.empty();
  }

  private Optional<Span> at(int at, Sentence sentence, int least) {
    int limit = sentence.span().end();
    Optional<Span> dotted = dotted(at, limit);
    if (dotted.isPresent()) {
      return dotted.map(name -> beforeWord(name, sentence));
    }
    Optional<Span> bySound = bySound(at, limit, sentence);
    if (bySound.isPresent()) {
      return bySound;
    }
    int surname = surnames.lengthAt(text, at);
    if (surname == 0) {
      return unlisted(at, limit, sentence);
    }
    boolean term = TERMS.stream().anyMatch(word -> text.startsWith(word, at));
    if (term || text.charAt(at) == '和' || followers.lengthAt(text, at) > 1) {
      return Optional.empty();
    }
    int shorter = Math.min(behind(at + surname, 1), limit + 1);
    int longer = Math.min(behind(at + surname, 2), limit + 1);
    int scoreShort = fits(at + surname, shorter, limit) ? follow(shorter, sentence) : 0;
    int scoreLong = fits(at + surname, longer, limit) ? follow(longer, sentence) : 0;
    if (isOtherWord(at, sentence) || SELDOM_FIRST.indexOf(text.charAt(at)) >= 0) {
      // 雷鸣 is a verb too, and 雷鸣岐 a name; 高度重视 and 于近日 go on differently
      boolean plain =
          scoreShort == BY_MARK
              && text.charAt(at) == '于'
              && sentence.tokens(at, shorter).size() == shorter - at; // 于洋, but not 于近日
      scoreShort = plain ? scoreShort : 0;
      scoreLong = scoreLong >= BY_FOLLOWER ? scoreLong : 0;
    }
    if (scoreShort < least && scoreLong < least) {
      return Optional.empty();
    }
    int end = prefersLonger(at, shorter, longer, scoreShort, scoreLong) ? longer : shorter;
    Span name = new Span(at, end);
    return isWord(name, sentence) ? Optional.empty() : Optional.of(name);
  }

  /** The place that many characters behind another, or behind the text if it ends before. */
  private int behind(int at, int characters) {
    int end = at;
    for (int i = 0; i < characters; i++) {
      end += end < text.length() ? Character.charCount(text.codePointAt(end)) : 1;
    }
    return end;
  }

  /** 额尔敦布和, 扎西, where a mark or a follower ends it. */
  private Optional<Span> bySound(int at, int limit, Sentence sentence) {
    int end = sounds.end(text, at, limit);
    while (end - at >= Transliteration.SHORTEST) {
      int length = end - at;
      boolean withSurname = surnames.lengthAt(text, at) > 0 && length <= Transliteration.SHORTEST;
      if (!withSurname && follow(end, sentence) >= BY_FOLLOWER) {
        return Optional.of(new Span(at, end));
      }
      end--;
    }
    int whole = at + sounds.wholeName(text, at);
    return whole > at && whole <= limit && follow(whole, sentence) >= BY_FOLLOWER
        ? Optional.of(new Span(at, whole))
        : Optional.empty();
  }

  private boolean prefersLonger(int at, int shorter, int longer, int scoreShort, int scoreLong) {
    if (scoreLong == 0 || scoreShort == 0) {
      return scoreShort == 0;
    }
    if (LEAVING.stream().anyMatch(word -> text.startsWith(word, shorter))) {
      return false; // 由杨兴担任
    }
    int all = counts.of(at, shorter);
    int same = counts.of(at, longer);
    if (all > 1) {
      return all == same;
    }
    if ("和与及为".indexOf(text.charAt(shorter)) >= 0 && followers.lengthAt(text, longer) > 1) {
      return true; // 段玉和代行, 张和出席 are no two names
    }
    if (NEVER_LAST.indexOf(text.charAt(shorter)) >= 0) {
      return false;
    }
    boolean doubtful = SELDOM_LAST.indexOf(text.charAt(shorter)) >= 0;
    return scoreLong > scoreShort || (scoreLong == scoreShort && !doubtful);
  }

  /**
   * 自文清 before 主持: three characters that are no words, whatever the surname, before a verb or a
   * mark within the sentence.
   */
  private Optional<Span> unlisted(int at, int limit, Sentence sentence) {
    int end = behind(at, 3);
    boolean ends =
        end < limit && ("、，".indexOf(text.charAt(end)) >= 0 || followers.lengthAt(text, end) > 1);
    boolean name =
        ends
            && fits(at, end, limit)
            && SELDOM_SURNAMES.indexOf(text.charAt(at)) < 0
            && sentence.tokens(at, end).size() == 3;
    return name ? Optional.of(new Span(at, end)) : Optional.empty();
  }

  private boolean fits(int from, int to, int limit) {
    if (to > limit) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Characters.isHan(c) || NEVER_IN_NAMES.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the name is one without a post before it: a word that follows names stands behind it,
   * and no word of the dictionary is a part of it (村民全员参与).
   */
  boolean isSure(Span name, Sentence sentence) {
    boolean bySound = sounds.end(text, name.start(), name.end()) == name.end() && name.length() > 2;
    boolean dotted = name.of(text).chars().anyMatch(c -> DOTS.indexOf(c) >= 0);
    boolean words = false;
    for (int at = name.start(); at < name.end() && !bySound && !dotted; at++) {
      words |=
          sentence
              .tokenAt(at)
              .filter(token -> token.word().length() > 1 && !token.tag().startsWith("nr"))
              .isPresent();
    }
    return !words
        && sentence.isBoundary(name.start())
        && (dotted || sentence.isBoundary(name.end()))
        && name.end() < text.length()
        && (followers.beginsAt(text, name.end())
            || "，、。（".indexOf(text.charAt(name.end())) >= 0
            || isVerb(name.end(), sentence));
  }

  /**
   * Whether a name of three characters or one before a longer word is likely behind a word for
   * persons: no word of the dictionary is a part of it, and one begins behind it.
   */
  boolean isLikely(Span name, Sentence sentence) {
    boolean words =
        sentence.tokens(name.start(), name.end()).stream()
            .anyMatch(t -> t.word().length() > 1 && !t.tag().startsWith("nr"));
    boolean whole = sentence.isBoundary(name.start()) && sentence.isBoundary(name.end());
    boolean goesOn =
        sentence
            .tokenAt(name.end())
            .filter(
                t ->
                    t.word().length() > 1
                        ? name.length() > 2 || "avd".indexOf(t.tag().charAt(0)) >= 0
                        : "dpc".indexOf(t.tag().charAt(0)) >= 0)
            .isPresent();
    return whole && goesOn && !words;
  }

  /** The name with a dot at a place whose parts both write sounds: 马库斯·奥利弗. */
  Optional<Span> aroundDot(int dot, Sentence sentence) {
    int start = dot;
    while (start > sentence.span().start()
        && dot - start < Transliteration.LONGEST
        && sounds.foreignEnd(text, start - 1, start) == start) {
      start--;
    }
    for (Token token : sentence.tokens(start, dot)) {
      if (token.word().length() > 1 && !token.tag().startsWith("n") && start < dot - 2) {
        start = Math.max(start, token.span().end());
      }
    }
    boolean place = sentence.tokens(start, dot).stream().anyMatch(t -> t.tag().equals("ns"));
    boolean quoted = start > 0 && "《“·".indexOf(text.charAt(start - 1)) >= 0;
    int next =
        dot + 1 < sentence.span().end()
            ? sounds.foreignEnd(text, dot + 1, sentence.span().end())
            : dot;
    return dot - start < 2 || next - dot < 3 || place || quoted
        ? Optional.empty()
        : dotted(start, sentence.span().end()).map(name -> beforeWord(name, sentence));
  }

  /** 约翰·莱顿 before 通过, whose first character may write a sound too. */
  private static Span beforeWord(Span name, Sentence sentence) {
    int last = name.end() - 1;
    boolean word =
        sentence
            .tokenAt(last)
            .filter(t -> t.span().end() > name.end() && "vpdc".indexOf(t.tag().charAt(0)) >= 0)
            .isPresent();
    return word ? new Span(name.start(), last) : name;
  }

  /** A verb or preposition of the dictionary goes on: 申文斌 before 换上. */
  private static boolean isVerb(int at, Sentence sentence) {
    return sentence
        .tokenAt(at)
        .filter(t -> "vp".indexOf(t.tag().charAt(0)) >= 0)
        .filter(t -> t.word().length() > 1 || t.tag().equals("p"))
        .isPresent();
  }

  private int follow(int end, Sentence sentence) {
    if (end >= sentence.span().end() || !Characters.isHan(text.charAt(end))) {
      return BY_MARK;
    }
    if (followers.beginsAt(text, end)) {
      return BY_FOLLOWER;
    }
    return sentence.isBoundary(end) ? BY_WORD : 0;
  }

  /** Whether a word of the dictionary that is no part of a name begins there: 任命, 高度, 时任. */
  private static boolean isOtherWord(int at, Sentence sentence) {
    return sentence
        .tokenAt(at)
        .filter(token -> token.word().length() > 1)
        .map(Token::tag)
        .filter(tag -> "vdpctr".indexOf(tag.charAt(0)) >= 0)
        .isPresent();
  }

  /** Whether the name is an ordinary word: 班子, 文化. */
  static boolean isWord(Span name, Sentence sentence) {
    return sentence
        .tokenAt(name.start())
        .filter(token -> token.span().equals(name) && !token.tag().startsWith("nr"))
        .isPresent();
  }

  /**
   * 阿不都·热合曼, 卡尔·马克思: characters that write sounds, with dots between them, up to the next word. At
   * a place where a name begins the part before the dot may have any characters.
   */
  private Optional<Span> dotted(int at, int limit) {
    int end = partEnd(at, limit);
    int dots = 0;
    int last = at;
    while (end > at && end + 1 < limit && isDot(end)) {
      int next = sounds.foreignEnd(text, end + 1, limit);
      if (next == end + 1) {
        next = unsounded(end + 1, limit);
      }
      if (next == end + 1) {
        break;
      }
      dots++;
      last = end;
      end = isDot(next) ? next : lastPart(end + 1, next, limit);
    }
    for (int i = last + 2; dots > 0 && i < end; i++) {
      if (followers.lengthAt(text, i) > 1) {
        end = i;
      }
    }
    return dots > 0 ? Optional.of(new Span(at, end)) : Optional.empty();
  }

  /** 居马 before 代理: a last part that writes no sounds, up to a verb or mark. */
  private int unsounded(int at, int limit) {
    for (int end = at + 2; end <= limit && end - at < 6; end++) {
      boolean ends =
          end == limit || !Characters.isHan(text.charAt(end)) || followers.lengthAt(text, end) > 1;
      if (ends) {
        return fits(at, end, limit) ? end : at;
      }
    }
    return at;
  }

  /**
   * End of the characters before a dot; {@code at} if no dot stands near enough, or two write no
   * sounds.
   */
  private int partEnd(int at, int limit) {
    int end = at;
    while (end < limit
        && end - at < Transliteration.LONGEST
        && Characters.isHan(text.charAt(end))) {
      end++;
    }
    int strange = 0;
    for (int i = at; i < end; i++) {
      boolean sound = sounds.foreignEnd(text, i, i + 1) > i;
      strange += sound ? 0 : fits(i, i + 1, limit) ? 1 : 2;
    }
    return end - at > 1 && strange < 2 && isDot(end) ? end : at;
  }

  /** The last part goes on to a mark if one is near: 热依汗古丽·图尔荪（女）. */
  private int lastPart(int start, int end, int limit) {
    int mark = end;
    while (mark < limit && Characters.isHan(text.charAt(mark))) {
      mark++;
    }
    boolean closed = mark < limit && !Characters.isDigit(text.charAt(mark));
    boolean near =
        closed && mark > end && mark - end <= 2 && mark - start <= Transliteration.LONGEST;
    return near && fits(end, mark, limit) && !followers.beginsAt(text, end) ? mark : end;
  }

  private boolean isDot(int at) {
    return at < text.length() && DOTS.indexOf(text.charAt(at)) >= 0;
  }
}
