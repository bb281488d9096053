package org.plenumkg.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a text the words stand that were looked for, and the part around the first of them.
 *
 * @param before set before each place
 * @param after set behind it
 */
public record Highlight(String before, String after) {

  /** Jena's marks: an arrow to the right, an arrow to the left. */
  public static final Highlight JENA = new Highlight("\u21a6", "\u21a4");

  // UTF-16 units shown before the first place, and in all.
  private static final int LEAD = 20;
  private static final int SNIPPET = 120;

  private record Place(int start, int end) {}

  /** Reads {@code s:<b> | e:</b>}, as {@code text:query} has it after {@code highlight:}. */
  static Highlight parse(String options) {
    String before = JENA.before;
    String after = JENA.after;
    for (String option : options.split("\\|", -1)) {
      String trimmed = option.strip();
      if (trimmed.startsWith("s:")) {
        before = trimmed.substring(2).strip();
      } else if (trimmed.startsWith("e:")) {
        after = trimmed.substring(2).strip();
      }
    }
    return new Highlight(before, after);
  }

  /** The text with its places marked, cut to a snippet; its beginning if there is no such place. */
  String of(String text, Sought sought, Words words) {
    List<Place> places = places(words.of(text), sought);
    Place first = places.isEmpty() ? new Place(0, 0) : places.get(0);
    int from = start(text, first.start() - LEAD);
    int to = start(text, Math.max(from + SNIPPET, first.end()));
    StringBuilder snippet = new StringBuilder(from > 0 ? "…" : "");
    int at = from;
    for (Place place : places) {
      if (place.start() >= at && place.end() <= to) {
        snippet.append(text, at, place.start()).append(before);
        snippet.append(text, place.start(), place.end()).append(after);
        at = place.end();
      }
    }
    return snippet.append(text, at, to).append(to < text.length() ? "…" : "").toString();
  }

  /** Not within a character of two units. */
  private static int start(String text, int at) {
    int bounded = Math.max(0, Math.min(at, text.length()));
    boolean within =
        bounded > 0
            && bounded < text.length()
            && Character.isSurrogatePair(text.charAt(bounded - 1), text.charAt(bounded));
    return within ? bounded - 1 : bounded;
  }

  private static List<Place> places(List<Word> words, Sought sought) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int length = longest(words, i, sought);
      if (length > 0) {
        places.add(new Place(words.get(i).start(), words.get(i + length - 1).end()));
        i += length - 1;
      }
    }
    return places;
  }

  private static int longest(List<Word> words, int at, Sought sought) {
    int longest = 0;
    for (List<Sought.Way> part : sought.parts()) {
      for (Sought.Way way : part) {
        if (way.words().size() > longest && stands(words, at, way)) {
          longest = way.words().size();
        }
      }
    }
    return longest;
  }

  private static boolean stands(List<Word> words, int at, Sought.Way way) {
    if (at + way.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < way.words().size(); i++) {
      if (!Layers.terms(way.layer(), words.get(at + i)).contains(way.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
