/**
 * Finding things by words: an index (Lucene, behind Jena's {@code text:query}) over names,
 * headlines, quotes and statements, kept in step with the store. Simplified and traditional
 * characters, full and half width, pinyin and its initials find the same. Knows the store's quads
 * only, nothing of pages, readings or requests.
 */
package org.plenumkg.search;
