package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.ingest.BylineParser.Credit;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.PageWords.BylineUse;
import org.plenumkg.text.Byline.Role;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * One pass over words that may be a byline. A role word heads the names behind it (通讯员 王小明) or,
 * behind a stroke or at the end, adds to the names before it (王小明/图).
 */
final class BylineRun {

  private final String text;
  private final BylineParser parser;
  private final NameSplitter splitter;
  private final List<Credit> credits = new ArrayList<>();
  private final List<Span> pending = new ArrayList<>();

  /** Roles of names that nothing nearer gives one. */
  private Set<Role> fallback = EnumSet.noneOf(Role.class);

  /**
   * Roles that the last role word gives to the names behind it, until a stroke closes their group.
   */
  private Set<Role> heading = EnumSet.noneOf(Role.class);

  /** Where the last role word that heads names ends. */
  private int headingEnd;

  /** Whether a name with a surname was found, beside which one without is credible. */
  private boolean certain;

  /** Whether a stroke follows the last role word: 图/. */
  private boolean headsStroke;

  BylineRun(String text, BylineParser parser, NameSplitter splitter, Optional<Role> unsaid) {
    this.text = text;
    this.parser = parser;
    this.splitter = splitter;
    unsaid.ifPresent(fallback::add);
  }

  /** All credits if the text is a byline to its end, else none. */
  List<Credit> credits() {
    for (int at = 0; at < text.length(); ) {
      if (BylineParser.isSeparator(text.charAt(at))) {
        at = pending.isEmpty() ? at + 1 : parser.signature().noteEnd(text, at);
        continue;
      }
      Optional<Forms.Match<BylineUse>> word = parser.wordAt(text, at);
      int next = word.isPresent() ? word(word.get(), at) : names(at);
      if (next < 0) {
        return List.of();
      }
      at = next;
    }
    return flush(headed()) ? credits : List.of();
  }

  private int word(Forms.Match<BylineUse> word, int at) {
    BylineUse use = word.value();
    if (use == BylineUse.NEVER) {
      return -1;
    }
    if (use == BylineUse.FILLER) {
      return word.end();
    }
    Set<Role> roles = roles(use);
    if (isSuffix(word, at)) {
      if (!heading.isEmpty()) {
        // 通讯员 李华/文 is a correspondent still
        roles.remove(Role.REPORTER);
        roles.addAll(heading);
      }
      heading = EnumSet.noneOf(Role.class);
      return flush(roles) ? word.end() : -1;
    }
    if (pending.isEmpty() && headsStroke && use == BylineUse.REPORTER) {
      // 图/本报记者 李华 took the pictures
      headsStroke = false;
      return word.end();
    }
    if (!flush(headed())) {
      return -1;
    }
    headsStroke = word.end() < text.length() && text.charAt(word.end()) == '/';
    heading = roles;
    headingEnd = word.end();
    fallback = roles;
    return word.end();
  }

  private Set<Role> headed() {
    return heading.isEmpty() ? fallback : heading;
  }

  /** Behind a stroke (王小明/文), or 图 or 摄 behind names. */
  private boolean isSuffix(Forms.Match<BylineUse> word, int at) {
    if (pending.isEmpty()) {
      return false;
    }
    boolean stroke = at > 0 && text.charAt(at - 1) == '/';
    boolean photo = word.value() == BylineUse.PHOTOGRAPHER || word.value() == BylineUse.BOTH;
    boolean last = photo && word.end() == text.length();
    boolean bare = word.end() == at + 1 && !startsName(at + 1);
    return stroke || last || bare;
  }

  private boolean startsName(int at) {
    int next = at;
    while (next < text.length() && BylineParser.isSeparator(text.charAt(next))) {
      next++;
    }
    return next < text.length() && parser.wordAt(text, next).isEmpty();
  }

  /**
   * Names up to the next separator or role word, or the outlet before 记者; -1 if they are neither.
   */
  private int names(int at) {
    int end = at;
    while (end < text.length()
        && isNamePart(text.charAt(end))
        && (end == at || parser.wordAt(text, end).isEmpty())) {
      end++;
    }
    String run = text.substring(at, end);
    if (run.isEmpty()) {
      return -1;
    }
    if (end < text.length() && parser.wordAt(text, end).isPresent() && parser.isOutlet(run)) {
      return end;
    }
    if (run.length() >= 4 && Signature.BODY_ENDS.indexOf(run.charAt(run.length() - 1)) >= 0) {
      return -1;
    }
    if (heading.contains(Role.CORRESPONDENT) && run.length() == 2 && run.endsWith("宣")) {
      // 江宣 is the publicity office of 滨江
      return end;
    }
    List<Span> split = isSound(run) ? List.of() : splitter.split(run);
    boolean standsApart = split.isEmpty() && standsAlone(at, end, run);
    if (standsApart) {
      split = List.of(new Span(0, run.length()));
    }
    certain |= split.size() > 0 && !standsApart;
    split.forEach(name -> pending.add(name.shift(at)));
    return split.isEmpty() ? -1 : end;
  }

  /** 白音吉雅, 额尔敦布和: a name of four characters that write another language's sounds. */
  private boolean isSound(String run) {
    return run.length() >= 4 && run.chars().allMatch(c -> parser.signature().isSound((char) c));
  }

  /** A pen name or another nationality's name under a role word, separators around it: 艾力·买买提. */
  private boolean standsAlone(int at, int end, String run) {
    boolean apart =
        at > 0
            && (BylineParser.isSeparator(text.charAt(at - 1)) || (at == headingEnd && certain))
            && (end == text.length() || BylineParser.isSeparator(text.charAt(end)));
    int longest = run.indexOf('·') > 0 ? 14 : isSound(run) ? 8 : 4;
    return apart
        && !heading.isEmpty()
        && run.length() >= 2
        && run.length() <= longest
        && !parser.isOutlet(run);
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

  private static Set<Role> roles(BylineUse use) {
    return switch (use) {
      case REPORTER -> EnumSet.of(Role.REPORTER);
      case CORRESPONDENT -> EnumSet.of(Role.CORRESPONDENT);
      case PHOTOGRAPHER -> EnumSet.of(Role.PHOTOGRAPHER);
      case BOTH -> EnumSet.of(Role.REPORTER, Role.PHOTOGRAPHER);
      case FILLER, OUTLET, LABEL, UNSIGNED, NEVER -> EnumSet.noneOf(Role.class);
    };
  }

  private static boolean isNamePart(char c) {
    return Characters.isHan(c) || c == '·';
  }
}
