/**
 * What a page is made of: its original text, the repaired text of its articles with the way back to
 * the original, spans, numerals and dates. Knows characters and nothing of names, places or RDF, so
 * that every later stage can share it.
 */
package org.plenumkg.text;
