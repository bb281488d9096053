package org.plenumkg.mention;

import java.util.Optional;

/**
 * One post as it stands in a text, with the mention of its body where one is named.
 *
 * @param start where the body's name or the title begins
 * @param end behind the title
 */
record Element(Post post, Optional<Mention> body, int start, int end) {}
