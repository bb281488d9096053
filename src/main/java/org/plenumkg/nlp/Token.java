package org.plenumkg.nlp;

import org.plenumkg.text.Span;

/**
 * One word of a sentence.
 *
 * @param span in the article's repaired text
 * @param tag part of speech in the PKU/HanLP tag set: n noun, v verb, nr person name, w punctuation
 */
public record Token(Span span, String word, String tag) {}
