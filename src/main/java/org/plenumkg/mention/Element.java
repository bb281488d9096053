package org.plenumkg.mention;

import java.util.Optional;

/**
 * One post as it stands in a text, with the mention of its body where one is named.
 *
 * @param start where the body's name or the title begins
 * @param end behind the title
 * @param former whether 原 stands between body and title
 */
record Element(Post post, Optional<Mention> body, int start, int end, boolean former) {

  /** The same post, no longer held. */
  Element past() {
    return new Element(post, body, start, end, true);
  }
}
