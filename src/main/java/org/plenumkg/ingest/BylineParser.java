package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.BylineUse;
import org.plenumkg.lexicon.PageWords.Word;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.text.Byline.Role;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Words that are a byline from end to end: 记者 王小明/文 通讯员 李华/图. */
final class BylineParser {

  /** No byline is longer, in characters. */
  static final int LONGEST = 80;

  private final List<Word<BylineUse>> words;
  private final NameSplitter names;

  BylineParser(PageWords words, Surnames surnames) {
    this.words = words.bylines();
    this.names = new NameSplitter(surnames);
  }

  /** A name and what it did; the span lies in the parsed words. */
  record Credit(Role role, Span name) {}

  boolean isByline(String text) {
    return !parse(text, Optional.empty()).isEmpty();
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
    return text.length() > LONGEST ? List.of() : new Run(text, unsaid).credits();
  }

  /** One pass over a text. */
  private final class Run {

    private final String text;
    private final List<Credit> credits = new ArrayList<>();
    private final List<Span> pending = new ArrayList<>();
    private Set<Role> base = EnumSet.noneOf(Role.class);
    private Set<Role> heading = EnumSet.noneOf(Role.class);

    private Run(String text, Optional<Role> unsaid) {
      this.text = text;
      unsaid.ifPresent(base::add);
    }

    private List<Credit> credits() {
      for (int at = 0; at < text.length(); ) {
        if (isSeparator(text.charAt(at))) {
          at++;
          continue;
        }
        Optional<Word<BylineUse>> word = wordAt(at);
        int next = word.isPresent() ? role(word.get(), at) : names(at);
        if (next < 0) {
          return List.of();
        }
        at = next;
      }
      return flush(heading.isEmpty() ? base : heading) ? credits : List.of();
    }

    /** A role word behind names says what they did, one before names what those to come did. */
    private int role(Word<BylineUse> word, int at) {
      int end = at + word.word().length();
      Set<Role> roles = roles(word.use());
      if (word.use() == BylineUse.FILLER) {
        return end;
      }
      if (isSuffix(word, at)) {
        if (!heading.isEmpty()) {
          // 通讯员 李华/文 is a correspondent still
          roles.remove(Role.REPORTER);
          roles.addAll(heading);
        }
        heading = EnumSet.noneOf(Role.class);
        return flush(roles) ? end : -1;
      }
      if (!flush(heading.isEmpty() ? base : heading)) {
        return -1;
      }
      heading = roles;
      base = roles;
      return end;
    }

    /** Behind a stroke (王小明/文), or 图 or 摄 behind names. */
    private boolean isSuffix(Word<BylineUse> word, int at) {
      if (pending.isEmpty()) {
        return false;
      }
      boolean photo = word.use() == BylineUse.PHOTOGRAPHER || word.use() == BylineUse.BOTH;
      boolean last = at + word.word().length() == text.length();
      return (at > 0 && text.charAt(at - 1) == '/')
          || (photo && last)
          || (word.word().length() == 1 && !startsName(at + 1));
    }

    private boolean startsName(int at) {
      int next = at;
      while (next < text.length() && isSeparator(text.charAt(next))) {
        next++;
      }
      return next < text.length() && wordAt(next).isEmpty();
    }

    /** Names up to the next separator or role word; or the outlet before 记者. */
    private int names(int at) {
      int end = at;
      while (end < text.length() && isNamePart(text.charAt(end)) && wordAt(end).isEmpty()) {
        end++;
      }
      String run = text.substring(at, end);
      boolean beforeRole = end < text.length() && wordAt(end).isPresent();
      if ((beforeRole && isOutlet(run)) || run.isEmpty()) {
        return run.isEmpty() ? -1 : end;
      }
      List<Span> split = names.split(run);
      if (split.isEmpty() && standsAlone(at, end, run)) {
        split = List.of(new Span(0, run.length()));
      }
      for (Span name : split) {
        pending.add(name.shift(at));
      }
      return split.isEmpty() ? -1 : end;
    }

    /** A pen name or a name of another nationality, with a separator on either side: 阿依古丽. */
    private boolean standsAlone(int at, int end, String run) {
      boolean before = at > 0 && (isSeparator(text.charAt(at - 1)) || !heading.isEmpty());
      return before
          && !heading.isEmpty()
          && (end == text.length() || isSeparator(text.charAt(end)))
          && run.length() >= 2
          && (run.length() <= 4 || (run.indexOf('·') > 0 && run.length() <= 14))
          && !isOutlet(run);
    }

    private boolean isOutlet(String run) {
      return run.length() <= 14
          && words.stream().anyMatch(w -> w.use() == BylineUse.OUTLET && run.endsWith(w.word()));
    }

    private Optional<Word<BylineUse>> wordAt(int at) {
      return words.stream()
          .filter(w -> w.use() != BylineUse.OUTLET && text.startsWith(w.word(), at))
          .filter(w -> w.word().length() > 1 || isApart(at, at + 1))
          .findFirst();
    }

    /** 文, 图 and 摄 are words only with something other than a name around: 王小明/文, 李华摄. */
    private boolean isApart(int at, int end) {
      boolean before = at == 0 || isSeparator(text.charAt(at - 1));
      boolean after = end == text.length() || isSeparator(text.charAt(end));
      return (after && (before || text.charAt(at) == '摄')) || (before && text.startsWith("/", end));
    }

    private boolean flush(Set<Role> roles) {
      if (!pending.isEmpty() && roles.isEmpty()) {
        return false;
      }
      for (Span name : pending) {
        roles.forEach(role -> credits.add(new Credit(role, name)));
      }
      pending.clear();
      return true;
    }
  }

  private static Set<Role> roles(BylineUse use) {
    return switch (use) {
      case REPORTER -> EnumSet.of(Role.REPORTER);
      case CORRESPONDENT -> EnumSet.of(Role.CORRESPONDENT);
      case PHOTOGRAPHER -> EnumSet.of(Role.PHOTOGRAPHER);
      case BOTH -> EnumSet.of(Role.REPORTER, Role.PHOTOGRAPHER);
      case FILLER, OUTLET -> EnumSet.noneOf(Role.class);
    };
  }

  private static boolean isNamePart(char c) {
    return Characters.isHan(c) || c == '·';
  }

  private static boolean isSeparator(char c) {
    return Characters.isSpace(c) || "、，,/：:|;；■◎□▲●◆★（）()【】[]".indexOf(c) >= 0;
  }
}
