package org.plenumkg.ingest;

import java.io.IOException;

/** A file that cannot be read, with the one-line reason that the user is told. */
final class Refused extends IOException {

  private static final long serialVersionUID = 1L;

  Refused(String reason) {
    super(reason);
  }
}
