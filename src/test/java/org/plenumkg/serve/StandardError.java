package org.plenumkg.serve;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What libraries say on standard error, until it is closed. */
final class StandardError implements AutoCloseable {

  private final PrintStream before = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  StandardError() {
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setErr(before);
  }
}
