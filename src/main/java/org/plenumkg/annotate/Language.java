package org.plenumkg.annotate;

import java.util.Locale;

/** A language in which the program speaks of what it read. */
public enum Language {
  ZH,
  EN;

  /** The tag of its labels in the ontology. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One of two wordings. */
  String of(String chinese, String english) {
    return this == ZH ? chinese : english;
  }
}
