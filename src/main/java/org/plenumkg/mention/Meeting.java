package org.plenumkg.mention;

import java.util.Optional;

/**
 * A meeting named in a text.
 *
 * @param mention its occurrence
 * @param body whose meeting it is, if that is said
 * @param numbered whether term and session tell which it is, so that other articles mean the same
 *     one
 */
public record Meeting(Mention mention, Optional<Body> body, boolean numbered) {

  /** The thing that goes into the graph. */
  public Thing thing() {
    return mention.thing();
  }
}
