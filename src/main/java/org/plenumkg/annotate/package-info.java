/**
 * What was understood, shown where it stands, and what was not: pages with their articles, names
 * and facts come in, a text for the terminal, an HTML page, JSON, CoNLL or a list of gaps goes out.
 * Needs no store and writes no triples; finds nothing itself, so that what it shows is what a build
 * would write.
 */
package org.plenumkg.annotate;
