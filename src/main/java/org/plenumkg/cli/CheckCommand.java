package org.plenumkg.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenumkg.check.CheckResult;
import org.plenumkg.check.StoreCheck;
import org.plenumkg.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenum check}: tells whether a store is in order. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Tells whether a store is in order: against the shapes of the ontology (SHACL), its quotes",
      "and places against the original pages where these are given, links that lead nowhere, and",
      "figures that articles give differently. Changes nothing."
    },
    footer = {
      "",
      "Examples:",
      "  plenum check                          the store by itself",
      "  plenum check seeds/articles           and its evidence against the pages",
      "  plenum check --format json pages/ > check.json",
      "",
      "Exit status: 0 in order; 1 something is wrong. Figures that differ are noted, not wrong."
    })
final class CheckCommand implements Callable<Integer> {

  /** What is written. */
  enum Form {
    TEXT,
    JSON
  }

  @Parameters(
      paramLabel = "PATH",
      description = "The original pages: files, folders, archives or '-' for standard input.")
  private List<String> paths = List.of();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text).",
      defaultValue = "text")
  private Form form;

  @Mixin private OutputOption output = new OutputOption();

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<PageInputs> inputs =
        paths.isEmpty() ? Optional.empty() : Optional.of(new PageInputs(console, paths));
    try (Store checked = Store.open(store.directory())) {
      CheckResult result =
          StoreCheck.of(checked, use -> inputs.ifPresent(pages -> pages.read(use)));
      int read = inputs.map(PageInputs::finish).orElse(Exit.DONE);
      new TextOutput(console, output.file())
          .write(
              out -> {
                if (form == Form.JSON) {
                  CheckJson.write(result, out);
                } else {
                  CheckText.write(result, out);
                }
                return true;
              });
      return result.isWrong() ? Exit.PROBLEMS : read;
    }
  }
}
