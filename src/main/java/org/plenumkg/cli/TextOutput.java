package org.plenumkg.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where a command writes text: standard output, or a file that appears when it is complete. */
final class TextOutput {

  /** Writes to an output that it need not close. */
  interface Writing {

    /** Gives back whether what it wrote is worth keeping in a file. */
    boolean to(PrintWriter out);
  }

  private final Console console;
  private final Optional<Path> file;

  TextOutput(Console console, Optional<Path> file) {
    this.console = console;
    this.file = file;
  }

  /**
   * Writes in UTF-8.
   *
   * @throws UsageException if the file cannot be written
   */
  void write(Writing writing) {
    if (file.isEmpty()) {
      PrintWriter out =
          new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
      writing.to(out);
      out.flush();
    } else {
      writeFile(file.get(), writing);
    }
  }

  private static void writeFile(Path target, Writing writing) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      boolean keep;
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(part))) {
        keep = writing.to(out);
        if (out.checkError()) {
          throw new IOException("no room, or the device failed");
        }
      }
      if (keep) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.delete(part);
      }
    } catch (IOException e) {
      throw new UsageException(target + ": cannot be written (" + e.getMessage() + ")");
    }
  }
}
