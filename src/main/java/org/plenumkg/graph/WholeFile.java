package org.plenumkg.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears under its name when it is complete, and of which nothing is left when it
 * cannot be written.
 */
public final class WholeFile {

  /** What is worth keeping of a file that was written. */
  public enum Outcome {
    /** The file. */
    KEEP,
    /** Nothing. */
    DROP
  }

  /** Writes the content of a file. */
  public interface Writing {

    /** Writes to a stream that it need not close. */
    Outcome to(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file, in place of an older one.
   *
   * @throws IOException if that cannot be done
   */
  public static void write(Path target, Writing writing) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Outcome outcome;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        outcome = writing.to(out);
      }
      if (outcome == Outcome.KEEP) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (RuntimeException e) {
      throw FileFault.in(e).orElseThrow(() -> e);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
