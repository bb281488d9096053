package org.plenumkg.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Last words of names of meetings: 推进会, 座谈会, 开工仪式. */
public final class MeetingKinds {

  /**
   * A kind of meeting.
   *
   * @param type local name of the class of such a meeting
   * @param named whether a jurisdiction before the word makes it a meeting's name wherever it stands
   */
  public record Kind(String word, String type, boolean named) {

    /** Whether the word only looks like a meeting: 会议室. */
    boolean isNone() {
      return type.equals("-");
    }
  }

  private final Forms<Kind> kinds;

  private MeetingKinds(Forms<Kind> kinds) {
    this.kinds = kinds;
  }

  /**
   * The table that comes with the program.
   *
   * @throws LexiconException if a row is malformed
   */
  public static MeetingKinds load() {
    Map<String, Kind> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read("/lexicon/meeting-kinds.csv", "word", "class", "frame")) {
      String frame = row.need("frame");
      if (!frame.equals("named") && !frame.equals("held") && !frame.equals("-")) {
        throw row.expected("named, held or - in column frame");
      }
      Kind kind = new Kind(row.need("word"), row.need("class"), frame.equals("named"));
      words.put(kind.word(), kind);
    }
    return new MeetingKinds(Forms.of(words));
  }

  /** The longest word at a place, unless it only looks like a meeting. */
  public Optional<Forms.Match<Kind>> at(CharSequence text, int at) {
    return kinds.longest(text, at).filter(m -> !m.value().isNone());
  }

  /** Where the longest word at a place ends, meeting or not; {@code at} if there is none. */
  public int skip(CharSequence text, int at) {
    return kinds.longest(text, at).map(Forms.Match::end).orElse(at);
  }

  /** The kind whose word is all of {@code name}: 座谈会. */
  public boolean isWord(String name) {
    return at(name, 0).filter(m -> m.end() == name.length()).isPresent();
  }
}
