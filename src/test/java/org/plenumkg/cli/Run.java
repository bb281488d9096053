package org.plenumkg.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What one command left behind; paths below the test's folder are shown as DIR. */
record Run(int exit, String out, String err) {

  static Run of(Path folder, String... args) {
    return withInput(folder, "", args);
  }

  static Run withInput(Path folder, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream outStream = Console.utf8(out);
        PrintStream errStream = Console.utf8(err)) {
      Console console =
          new Console(
              new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
              outStream,
              errStream,
              false,
              false);
      String[] full = new String[args.length];
      for (int i = 0; i < args.length; i++) {
        full[i] = args[i].replace("DIR", folder.toString());
      }
      int exit = Main.run(console, full);
      outStream.flush();
      errStream.flush();
      return new Run(exit, text(out, folder), text(err, folder));
    }
  }

  private static String text(ByteArrayOutputStream bytes, Path folder) {
    return bytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "DIR");
  }
}
