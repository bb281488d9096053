package org.plenumkg.ingest;

import java.util.Locale;

/** What the name of a file says: x.txt.gz is page x, x.meta.csv its sidecar, .x hidden. */
final class FileNames {

  private static final String SIDECAR = ".meta.csv";

  private FileNames() {}

  /** The name without its extension, and without .gz before that. */
  static String stem(String name) {
    String unpacked = withoutGz(name);
    int dot = unpacked.lastIndexOf('.');
    return dot > 0 ? unpacked.substring(0, dot) : unpacked;
  }

  /** In lower case, without the dot; empty if there is none. */
  static String extension(String name) {
    String unpacked = withoutGz(name);
    return unpacked.substring(unpacked.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static String withoutGz(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }

  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  static boolean isSidecar(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SIDECAR);
  }

  /** The sidecar that a file with this name may have. */
  static String sidecarOf(String name) {
    return stem(name) + SIDECAR;
  }

  /** The part behind the last slash. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
