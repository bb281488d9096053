package org.plenumkg.mention;

import java.util.Optional;

/**
 * A meeting named in a text.
 *
 * @param mention its occurrence; the form is empty where a plain word stands for it (会议指出)
 * @param body whose meeting it is, if that is said
 * @param numbered whether term and session tell which it is, so that other articles mean the same one
 * @param held whether the text says there that it takes place (召开…, 当日发布会上), and not only refers
 *     to it (贯彻…精神)
 */
public record Meeting(Mention mention, Optional<Body> body, boolean numbered, boolean held) {

  /** The thing that goes into the graph. */
  public Thing thing() {
    return mention.thing();
  }

  /** The same occurrence, of another thing. */
  Meeting as(Thing thing) {
    return new Meeting(
        new Mention(thing, mention.span(), mention.form()), body, numbered, held);
  }
}
