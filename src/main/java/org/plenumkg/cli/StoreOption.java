package org.plenumkg.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store's directory (default: ${DEFAULT-VALUE}).",
      defaultValue = "plenum-store")
  private Path directory;

  Path directory() {
    return directory;
  }
}
