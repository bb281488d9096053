/**
 * How well pages are understood: the facts that a careful reader wrote down of some pages come in,
 * and a store built from the same pages; which of the facts were found, which not, and what was
 * found wrongly goes out, as precision, recall and F1. Judges by names, values and likeness of
 * words, as a reader would, never by IRIs, so that a sample outlives every change of the graph.
 * Knows nothing of how facts are extracted.
 */
package org.plenumkg.evaluate;
