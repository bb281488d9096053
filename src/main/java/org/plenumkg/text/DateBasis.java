package org.plenumkg.text;

/** Where a date, or the part of it that is not in the words themselves, comes from. */
public enum DateBasis {
  /** All of it is printed in one place: 2024年8月16日. */
  PRINTED,
  /** A part was inferred from the text around it: 8月16日 in an article on the first half of 2024. */
  INFERRED_FROM_PAGE,
  /** It came as metadata. */
  SUPPLIED
}
