package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;

/**
 * A meeting named in a text, or several of one term: 市委七届六次、七次全会.
 *
 * @param end exclusive, in the text
 */
record FoundMeetings(List<Thing> meetings, Optional<Body> body, int end) {}
