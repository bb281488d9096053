package org.plenumkg.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.plenumkg.graph.Export;
import org.plenumkg.graph.KeptDescription;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plenum describe}: what a store says of itself. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Writes the description of a store in VoID (title, licence, counts, days, vocabularies), which",
      "it keeps as a graph of its own. A title and a licence are remembered; exports and the server",
      "give them too."
    },
    footer = {
      "",
      "Examples:",
      "  plenum describe",
      "  plenum describe --title 地方党报知识图谱 --licence https://creativecommons.org/licenses/by/4.0/"
    })
final class DescribeCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--title", paramLabel = "TITLE", description = "A title for the dataset.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = {"--licence", "--license"},
      paramLabel = "IRI",
      description = "A licence for the dataset: an IRI, or words.")
  private Optional<String> licence = Optional.empty();

  private final Console console;

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store described = Store.open(store.directory())) {
      KeptDescription description = new KeptDescription(described.base(), new Ontology());
      if (title.isPresent() || licence.isPresent()) {
        description.tell(described, described.metadata().with(title, licence));
      } else {
        description.mend(described);
      }
      Graph graph = described.description();
      Export.write(graph, graph.getPrefixMapping(), console.out());
      console.out().flush();
    }
    return Exit.DONE;
  }
}
