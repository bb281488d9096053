package org.plenumkg.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenumkg.graph.Export;
import org.plenumkg.graph.FileFault;
import org.plenumkg.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenum export}: writes a store as RDF. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Writes everything in a store as RDF, in a fixed order.",
      "Turtle has all graphs as one; TriG and N-Quads keep the graph of each article."
    },
    footer = {
      "",
      "Examples:",
      "  plenum export graph.ttl                  Turtle, into a file",
      "  plenum export --format nquads | gzip     N-Quads, to another program"
    })
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private Optional<Path> file = Optional.empty();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "turtle, trig or nquads (default: by the file's name, .trig or .nq, else turtle).")
  private Optional<Export.Format> format = Optional.empty();

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store from = Store.open(store.directory())) {
      if (file.isPresent()) {
        write(from, file.get());
      } else {
        Export.write(from, format.orElse(Export.Format.TURTLE), console.out());
      }
    }
    return Exit.DONE;
  }

  /** The file appears under its name when it is complete. */
  private void write(Store from, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      Export.write(from, format.orElse(byName(target)), out);
    } catch (IOException e) {
      throw new UsageException(target + ": cannot be written: " + FileFault.reason(e));
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Export.Format byName(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".nq")) {
      return Export.Format.NQUADS;
    }
    return name.endsWith(".trig") ? Export.Format.TRIG : Export.Format.TURTLE;
  }
}
