package org.plenumkg.graph;

/** How much of the evidence goes along with the facts. */
public enum EvidenceDetail {
  /** Passages with their words and places, and every occurrence of a name. */
  FULL,
  /** None of these; a fact still has its rule and its confidence. */
  NONE
}
