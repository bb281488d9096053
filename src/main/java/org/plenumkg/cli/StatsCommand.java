package org.plenumkg.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenumkg.check.Statistics;
import org.plenumkg.check.Statistics.Count;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plenum stats}: what a store holds, in figures. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Tells what a store holds: things of each class, articles by region and year, and the people",
      "and meetings that most articles name."
    },
    footer = {
      "",
      "Examples:",
      "  plenum stats                      for reading",
      "  plenum stats --top 50             longer lists",
      "  plenum stats --format json        for other programs"
    })
final class StatsCommand implements Callable<Integer> {

  /** What is written. */
  enum Form {
    TEXT,
    JSON
  }

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text).",
      defaultValue = "text")
  private Form form;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many regions, people and meetings (default: ${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int top;

  private final Console console;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (top < 1) {
      throw new UsageException("--top " + top + ": at least 1 is needed");
    }
    try (Store counted = Store.open(store.directory())) {
      Statistics statistics = Statistics.of(counted, new Ontology(), top);
      new TextOutput(console, Optional.empty())
          .write(
              out -> {
                if (form == Form.JSON) {
                  JsonText.write(statistics, out);
                } else {
                  writeText(statistics, out);
                }
                return true;
              });
    }
    return Exit.DONE;
  }

  private static void writeText(Statistics statistics, PrintWriter out) {
    write("Things by class", statistics.classes(), out);
    write("Articles by region", statistics.regions(), out);
    write("Articles by year", statistics.years(), out);
    write("People, by the articles that name them", statistics.people(), out);
    write("Meetings, by the articles that name them", statistics.meetings(), out);
  }

  private static void write(String title, List<Count> counts, PrintWriter out) {
    out.print(title + "\n");
    counts.forEach(count -> out.printf(Locale.ROOT, "%,10d  %s\n", count.number(), named(count)));
  }

  private static String named(Count count) {
    String end = count.id().substring(count.id().lastIndexOf('/') + 1);
    String shortName = end.substring(end.lastIndexOf('#') + 1);
    return count.name().equals(shortName) ? shortName : count.name() + "  " + shortName;
  }
}
