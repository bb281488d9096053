package org.plenumkg.derive;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Table;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;

/**
 * Reads what an observation's number may stand for, with the words beside it in its quote: 超, 近, 余
 * ({@code lexicon/approximations.csv}).
 */
final class Quantities {

  /** The comma in 8,000. */
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?!\\d))");

  private enum Side {
    BEFORE,
    AFTER
  }

  private final Map<String, Quantity.Kind> before = new LinkedHashMap<>();
  private final Map<String, Quantity.Kind> after = new LinkedHashMap<>();

  Quantities() {
    for (Table.Row row : Table.read("/lexicon/approximations.csv", "word", "side", "kind")) {
      Map<String, Quantity.Kind> words =
          row.constant("side", Side.class) == Side.BEFORE ? before : after;
      words.put(row.need("word"), row.constant("kind", Quantity.Kind.class));
    }
  }

  /** The quantity of an observation that has a value. */
  Optional<Quantity> of(Articles articles, Articles.Place observation) {
    Articles.Properties said = articles.of(observation);
    String unit = said.words(Plm.unit);
    return said.one(Plm.value)
        .map(value -> new BigDecimal(value.getLiteralLexicalForm()))
        .map(value -> Quantity.of(value, unit, kind(articles, observation, said, value, unit)));
  }

  private Quantity.Kind kind(
      Articles articles,
      Articles.Place observation,
      Articles.Properties said,
      BigDecimal value,
      String unit) {
    TreeSet<Quantity.Kind> kinds = new TreeSet<>();
    String digits = value.stripTrailingZeros().toPlainString();
    for (Node passage : said.all(Plm.statedIn)) {
      String quote =
          articles.of(new Articles.Place(observation.article(), passage)).words(Plm.quote);
      kinds.add(
          kind(GROUPING.matcher(Characters.withoutSpace(quote)).replaceAll(""), digits, unit));
    }
    // of several sentences the roughest word is the safest
    return kinds.isEmpty() ? Quantity.Kind.EXACT : kinds.last();
  }

  private Quantity.Kind kind(String quote, String digits, String unit) {
    for (int at = quote.indexOf(digits); at >= 0; at = quote.indexOf(digits, at + 1)) {
      int end = at + digits.length();
      boolean whole =
          (at == 0 || !isDigit(quote.charAt(at - 1)))
              && (end == quote.length() || !isDigit(quote.charAt(end)));
      if (whole) {
        String ahead = quote.substring(0, at);
        String rest = quote.substring(end);
        String behind = rest.startsWith(unit) ? rest.substring(unit.length()) : rest;
        Optional<Quantity.Kind> kind =
            longest(before, ahead::endsWith)
                .or(() -> longest(after, rest::startsWith))
                .or(() -> longest(after, Quantity.unit(rest)::startsWith))
                .or(() -> longest(after, behind::startsWith));
        if (kind.isPresent()) {
          return kind.get();
        }
      }
    }
    return Quantity.Kind.EXACT;
  }

  private static Optional<Quantity.Kind> longest(
      Map<String, Quantity.Kind> words, Predicate<String> stands) {
    return words.keySet().stream()
        .filter(stands)
        .max(Comparator.comparing(String::length))
        .map(words::get);
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c) || c == '.';
  }
}
