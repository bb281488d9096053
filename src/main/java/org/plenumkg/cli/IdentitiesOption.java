package org.plenumkg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.plenumkg.derive.Overrides;
import org.plenumkg.derive.Resolved;
import org.plenumkg.graph.FileFault;
import org.plenumkg.graph.Iris;
import picocli.CommandLine.Option;

/** What people decided about who is who. */
final class IdentitiesOption {

  @Option(
      names = "--identities",
      paramLabel = "FILE",
      description =
          "Table of who is the same, who is not and how somebody is called, as seeds/README.md"
              + " describes (default: the one that comes with Plenum).")
  private Optional<Path> file = Optional.empty();

  /** The derivation that follows these decisions. */
  Resolved resolved(Iris iris) {
    return new Resolved(
        iris, file.map(path -> read(path, iris)).orElseGet(() -> Overrides.load(iris)));
  }

  private static Overrides read(Path file, Iris iris) {
    try {
      return Overrides.read(file, iris);
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read: " + FileFault.reason(e));
    }
  }
}
