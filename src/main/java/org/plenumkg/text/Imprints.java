package org.plenumkg.text;

import java.util.List;
import java.util.Optional;

/**
 * When an article was published, and where it says so: 2024-05-06 09:30 来源：滨江日报.
 *
 * @param published the day; inferred where it stands over another article of the page
 * @param spans of the lines that say so, whose days are none of an event
 */
public record Imprints(Optional<Dated> published, List<Span> spans) {

  /** Copies the list. */
  public Imprints {
    spans = List.copyOf(spans);
  }

  static Dated supplied(PartialDate date) {
    return new Dated(date, DateBasis.SUPPLIED);
  }

  /** The day, if it is this article's own. */
  Optional<Dated> own() {
    return published.filter(d -> d.basis() != DateBasis.INFERRED_FROM_PAGE);
  }
}
