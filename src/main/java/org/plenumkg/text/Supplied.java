package org.plenumkg.text;

import java.util.Optional;

/**
 * Metadata that came with a page (a CSV column, a sidecar, an HTML meta element). It is marked as
 * supplied in the graph and never overridden by inference.
 *
 * @param title headline
 * @param date publication date
 * @param outlet the newspaper or site
 * @param region name or division code of the region the page is about
 */
public record Supplied(
    Optional<String> title,
    Optional<PartialDate> date,
    Optional<String> outlet,
    Optional<String> region) {

  /** Nothing was supplied. */
  public static final Supplied NONE =
      new Supplied(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
