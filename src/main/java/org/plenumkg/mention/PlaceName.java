package org.plenumkg.mention;

import java.util.Set;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Span;

/** Whether words name a particular place: 樱桃沟景区, 12号线, but not 步行街 or 企业展厅. */
final class PlaceName {

  /** Single characters that make no name of an ordinary word. */
  private static final String PLAIN = "的了们等里上中下区县市镇乡村街路园";

  /** Tags of ordinary words, of which a name of a particular place has at least one other. */
  private static final Set<String> ORDINARY =
      Set.of("n", "nis", "nit", "vn", "v", "vi", "a", "an", "b", "d", "f", "t", "nnt", "nnd");

  private PlaceName() {}

  /** Whether a word of it is more than an ordinary noun. */
  static boolean is(Sentence sentence, Span span) {
    boolean name = false;
    for (Token token : sentence.tokens(span.start(), span.end())) {
      boolean piece = token.span().length() == 1 && PLAIN.indexOf(token.word()) < 0;
      name |= piece || !(ORDINARY.contains(token.tag()) || token.span().length() == 1);
    }
    return name && begins(sentence, span);
  }

  /** Whether a name of a place can begin so, which 到会, 深入贯彻, 到了, 到我省 do not. */
  static boolean begins(Sentence sentence, Span span) {
    return sentence
        .tokenAt(span.start())
        .map(
            token ->
                !(token.tag().equals("d")
                    || (token.tag().equals("v") && token.span().length() > 1)
                    || token.tag().startsWith("p")
                    || token.tag().startsWith("r")))
        .orElse(true);
  }
}
