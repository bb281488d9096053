/**
 * From a page as it came to its articles: lines joined, letter-spacing closed, furniture set aside,
 * headline and bylines found. A {@link org.plenumkg.text.Page} comes in, a {@link
 * org.plenumkg.text.PageText} goes out, in which every character that is not white space has its
 * place. Knows layout, punctuation and surnames, nothing of what an article says: the same page
 * reads the same whatever later stages learn.
 */
package org.plenumkg.ingest;
