package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds what a meeting hears or passes without 《》: 听取和审议了市政府关于2023年度财政决算的报告, 审查批准了2023年市级决算. */
final class UnquotedTitles {

  /** Words of a meeting's papers, each with what follows such a title. */
  private static final String CLOSED = "(?:报告|决定|决议|议案|决定草案|决议草案|说明)(?=[、，。；（(和及以等]|$)";

  /** 关于2023年度财政决算的报告; 关于接受…辞职的决定 is of persons. */
  private static final Pattern ABOUT =
      Pattern.compile("关于(?!(?:接受|同意|批准|任免|免去|任命))[^，。；《》]{3,60}?的" + CLOSED);

  /** 2023年市级决算. */
  private static final Pattern BUDGET =
      Pattern.compile("20\\d\\d年[^，。；、《》]{0,16}?(?:决算|预算|预算调整方案)(?=[、，。；和及]|$)");

  /** Whose paper it is and how it is called stand before it: 县人民政府. */
  private static final int LONGEST_ISSUER = 20;

  private UnquotedTitles() {}

  /** The titles behind a verb that ends at {@code at}, up to the end of the clause. */
  static List<Span> behind(String text, Sentence sentence, int at) {
    int end = at;
    while (end < sentence.span().end() && !Characters.endsClause(text, end)) {
      end++;
    }
    List<Span> found = new ArrayList<>();
    if (text.indexOf("关于", at) >= 0 && text.indexOf("关于", at) < end) {
      collect(ABOUT, text, at, end, found);
    }
    if (found.isEmpty() && text.startsWith("20", at)) {
      collect(BUDGET, text, at, end, found);
    }
    return found;
  }

  private static void collect(Pattern title, String text, int at, int end, List<Span> found) {
    Matcher matcher = title.matcher(text).region(at, end).useTransparentBounds(true);
    int from = at;
    while (matcher.find() && matcher.start() - from <= LONGEST_ISSUER) {
      found.add(new Span(matcher.start(), matcher.end()));
      from = matcher.end();
    }
  }
}
