package org.plenumkg.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command writes text. */
final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private Optional<Path> file = Optional.empty();

  Optional<Path> file() {
    return file;
  }
}
