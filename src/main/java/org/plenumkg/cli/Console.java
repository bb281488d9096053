package org.plenumkg.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param out answers
 * @param err messages
 * @param outIsTerminal whether a person sees the answers as they come
 * @param errIsTerminal whether a person sees the messages as they come
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** That of the process. */
  static Console ofProcess() {
    return new Console(
        System.in,
        utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        Terminal.isTerminal(1),
        Terminal.isTerminal(2));
  }

  /** A stream of characters in UTF-8, which need not be what the locale asks for. */
  static PrintStream utf8(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  /** One message, on a line of its own. */
  void message(String message) {
    err.print("plenum: " + message + "\n");
    err.flush();
  }
}
