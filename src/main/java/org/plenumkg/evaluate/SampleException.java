package org.plenumkg.evaluate;

import java.nio.file.Path;

/** A sample that is not of the format; the message is one line that opens with file and line. */
public final class SampleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SampleException(String message) {
    super(message);
  }

  SampleException(Path file, long line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
