package org.plenumkg.annotate;

import org.plenumkg.text.Span;

/**
 * Words of an article that were seen and not understood.
 *
 * @param kind short, English, the same for all of its kind: participation without fact
 * @param span in the article's repaired text
 * @param reason what was seen: the trigger 主持
 */
record Gap(String kind, Span span, String reason) {}
