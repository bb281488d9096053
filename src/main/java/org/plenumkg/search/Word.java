package org.plenumkg.search;

import java.util.Set;

/**
 * One Chinese character, or one run of letters and digits, of a text.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 * @param form half-width, simplified, lower-case
 * @param readings its syllables in pinyin; none for letters and digits
 */
record Word(int start, int end, String form, Set<String> readings) {}
