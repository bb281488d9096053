package org.plenumkg.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.plenumkg.graph.FileFault;
import org.plenumkg.graph.WholeFile;

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
    try {
      WholeFile.write(
          target,
          bytes -> {
            PrintWriter out =
                new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            boolean keep = writing.to(out);
            if (out.checkError()) {
              throw new IOException("no room, or the device failed");
            }
            return keep ? WholeFile.Outcome.KEEP : WholeFile.Outcome.DROP;
          });
    } catch (IOException e) {
      throw new UsageException(target + ": cannot be written: " + FileFault.reason(e));
    }
  }
}
