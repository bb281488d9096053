package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.BylineUse;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.text.Byline.Role;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Words that are a byline from end to end: 记者 王小明/文 通讯员 李华/图. */
final class BylineParser {

  /** No byline is longer, in characters. */
  static final int LONGEST = 80;

  private static final String SEPARATORS = "、，,/／：:|;；■◎□○▲●◆★（）()【】[]";

  /** Uses of words that stand among names. */
  private static final Set<BylineUse> ROLES =
      EnumSet.complementOf(EnumSet.of(BylineUse.OUTLET, BylineUse.LABEL, BylineUse.UNSIGNED));

  private final Forms<BylineUse> words;

  /** Those of them that give a role, without one of which no words are a byline. */
  private final Forms<BylineUse> credits;

  private final Imprint imprint;
  private final List<String> unsigned;
  private final List<String> outlets;
  private final NameSplitter names;
  private final Signature signature;

  BylineParser(PageWords words, Surnames surnames) {
    Map<String, BylineUse> roles = new LinkedHashMap<>();
    words.bylines().stream()
        .filter(w -> ROLES.contains(w.use()))
        .forEach(w -> roles.put(w.word(), w.use()));
    this.words = Forms.of(roles);
    roles.values().removeAll(Set.of(BylineUse.FILLER, BylineUse.NEVER));
    credits = Forms.of(roles);
    outlets =
        words.bylines().stream()
            .filter(w -> w.use() == BylineUse.OUTLET)
            .map(PageWords.Word::word)
            .toList();
    unsigned =
        words.bylines().stream()
            .filter(w -> w.use() == BylineUse.UNSIGNED)
            .map(PageWords.Word::word)
            .toList();
    imprint = new Imprint(words);
    names = new NameSplitter(surnames);
    signature = new Signature(surnames);
  }

  Imprint imprint() {
    return imprint;
  }

  Signature signature() {
    return signature;
  }

  /** A name and what it did; the span lies in the parsed words. */
  record Credit(Role role, Span name) {}

  /** Whether all of {@code text} is a byline. Looks only once at words that cannot be one. */
  boolean isByline(String text) {
    if (text.length() > 2 * LONGEST) {
      return false;
    }
    return isUnsigned(text)
        || !signature.credits(text).isEmpty()
        || imprint.isLine(text)
        || !parse(text, Optional.empty()).isEmpty();
  }

  /** □ 本报评论员. */
  private boolean isUnsigned(String text) {
    for (String writer : unsigned) {
      int start = text.length() - writer.length();
      if (text.endsWith(writer) && areSeparators(text, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areSeparators(String text, int end) {
    int at = 0;
    while (at < end && isSeparator(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /** Whether the last sentence of {@code text} is followed by a byline: …工作。记者 王小明 */
  boolean endsWithByline(String text) {
    int tail = tailStart(text);
    return tail > 0 && isByline(text.substring(tail));
  }

  /** Where the words after the last full sentence start; 0 if there is none near the end. */
  static int tailStart(String text) {
    int at = text.length();
    int limit = Math.max(0, at - LONGEST);
    while (at > limit && !Characters.endsSentence(text.charAt(at - 1))) {
      at--;
    }
    if (at == limit) {
      return 0;
    }
    while (at < text.length()
        && (Marks.closes(text.charAt(at)) || Characters.isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /**
   * The credits of {@code text} if all of it is a byline, else none.
   *
   * @param unsaid the role of names without a word for it; without one such names make no byline
   */
  List<Credit> parse(String text, Optional<Role> unsaid) {
    List<Imprint.Field> fields = imprint.fields(text);
    return fields.isEmpty() ? run(text, unsaid) : parts(text, fields, unsaid);
  }

  /** Each labelled part by itself: （来源：滨江融媒 文/图：王晓明）. */
  private List<Credit> parts(String text, List<Imprint.Field> fields, Optional<Role> unsaid) {
    String head = text.substring(0, fields.get(0).span().start());
    List<Credit> credits = new ArrayList<>(run(head, unsaid));
    boolean byline = areSeparators(head, head.length()) || !credits.isEmpty();
    if (text.length() > 2 * LONGEST || (!byline && !imprint.isLine(text))) {
      return List.of();
    }
    for (Imprint.Field field : fields) {
      if (field.credits()) {
        for (Credit credit : run(field.span().of(text), Optional.empty())) {
          credits.add(new Credit(credit.role(), credit.name().shift(field.span().start())));
        }
      }
    }
    return credits;
  }

  private List<Credit> run(String text, Optional<Role> unsaid) {
    boolean tooLong = text.length() > LONGEST;
    boolean roleless = unsaid.isEmpty() && !hasWord(text);
    return tooLong || roleless
        ? List.of()
        : new BylineRun(text.replace('／', '/'), this, names, unsaid).credits();
  }

  private boolean hasWord(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (credits.begins(text, at) && wordAt(text, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The longest role word at {@code at}, if it is one there: 图 is a word in 王小明/图, not in 图强. */
  Optional<Forms.Match<BylineUse>> wordAt(String text, int at) {
    for (Forms.Match<BylineUse> match : words.all(text, at)) {
      if (match.end() > at + 1 || standsApart(text, at)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private static boolean standsApart(String text, int at) {
    boolean before = at == 0 || isSeparator(text.charAt(at - 1));
    boolean after = at + 1 == text.length() || isSeparator(text.charAt(at + 1));
    return (after && (before || text.charAt(at) == '摄'))
        || (before && text.startsWith("/", at + 1));
  }

  /** Whether {@code words} are what stands before 记者: 本报, 滨江晚报, 见习, 本报驻滨江. */
  boolean isOutlet(String words) {
    int stationed = words.lastIndexOf('驻');
    String outlet = stationed > 0 ? words.substring(0, stationed) : words;
    return words.length() <= 14 && outlets.stream().anyMatch(outlet::endsWith);
  }

  /** A mark or space between the parts of a byline. */
  static boolean isSeparator(char c) {
    boolean letter = c >= '\u4E00' && c <= '\u9FFF';
    return !letter && (Characters.isSpace(c) || SEPARATORS.indexOf(c) >= 0);
  }
}
