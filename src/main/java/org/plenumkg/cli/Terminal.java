package org.plenumkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody watches. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether a stream of the process goes to a terminal.
   *
   * @param descriptor 1 for standard output, 2 for standard error
   */
  static boolean isTerminal(int descriptor) {
    Path stream = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(stream)) {
      return hasConsole();
    }
    try {
      String device = Files.readSymbolicLink(stream).toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * All that Java knows where there is no /proc: whether input and output both go to a terminal.
   */
  @SuppressWarnings("SystemConsoleNull") // From Java 22 on never null, but tells what it is.
  private static boolean hasConsole() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
