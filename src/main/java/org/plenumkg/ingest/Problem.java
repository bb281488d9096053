package org.plenumkg.ingest;

/**
 * Why a file, or a part of it, could not be read as it stands: {@code dump.csv:12: 5 columns where
 * the header has 4}.
 *
 * @param where the file as the user named it, with the line or the entry of an archive where known
 * @param message one line: what was found and what was expected
 */
public record Problem(String where, String message) {

  @Override
  public String toString() {
    return where + ": " + message;
  }
}
