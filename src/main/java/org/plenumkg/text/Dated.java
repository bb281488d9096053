package org.plenumkg.text;

/** A date and where it comes from. */
public record Dated(PartialDate date, DateBasis basis) {}
