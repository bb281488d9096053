package org.plenumkg.text;

/** A period and where it comes from. */
public record DatedPeriod(Period period, DateBasis basis) {

  /** Its first date. */
  public Dated first() {
    return new Dated(period.first(), basis);
  }
}
