/**
 * Words as data: gazetteers of regions, bodies and titles, surnames, trigger words. Every lexicon
 * is a CSV table, read once, checked when read and immutable; a row that is not understood stops
 * the start with its file and line. Knows no text that it is used on.
 */
package org.plenumkg.lexicon;
