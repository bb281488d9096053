package org.plenumkg.ingest;

import java.io.IOException;

/** An archive that unpacks to more than its limits allow; nothing more of it is read. */
final class Bomb extends IOException {

  private static final long serialVersionUID = 1L;

  Bomb(String reason) {
    super(reason);
  }
}
