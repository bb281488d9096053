package org.plenumkg.derive;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.graph.Iris;
import org.plenumkg.lexicon.Table;
import org.plenumkg.ontology.Plm;

/** Which thing an observation measures: 二七区 2024 年 一般公共预算收入, in 元; none where that is not clear. */
final class SeriesKey {

  private final Iris iris;
  private final Set<String> vague =
      Table.read("/lexicon/vague-indicators.csv", "word").stream()
          .map(row -> row.need("word"))
          .collect(Collectors.toUnmodifiableSet());

  SeriesKey(Iris iris) {
    this.iris = iris;
  }

  /**
   * The series, of an observation with a value, an area, a period with its year and a clear name.
   */
  Optional<Node> of(Articles.Properties observation) {
    String indicator = observation.words(Plm.indicator);
    String period = observation.words(Plm.period);
    Optional<Node> area = observation.one(Plm.region);
    boolean clear =
        observation.one(Plm.value).isPresent()
            && area.isPresent()
            && period.matches("\\d{4}.*")
            && indicator.length() > 1
            && !vague.contains(indicator)
            && !observation.words(Plm.rule).endsWith("lower-bound");
    if (!clear) {
      return Optional.empty();
    }
    return Optional.of(
        iris.series(
            Stream.concat(
                Stream.of(
                    indicator,
                    area.get().getURI(),
                    period,
                    Quantity.unit(observation.words(Plm.unit))),
                observation.all(Plm.subject).stream().map(Node::getURI))));
  }
}
