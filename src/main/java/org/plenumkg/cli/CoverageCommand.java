package org.plenumkg.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenumkg.annotate.Annotator;
import org.plenumkg.annotate.Coverage;
import org.plenumkg.annotate.CoverageCsv;
import org.plenumkg.annotate.CoverageJson;
import org.plenumkg.annotate.CoverageReport;
import org.plenumkg.annotate.CoverageSummaryCsv;
import org.plenumkg.annotate.CoverageText;
import org.plenumkg.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenum coverage}: lists what of pages was not understood. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Lists what of pages was set aside, and what was seen and not understood: sentences with a",
      "word that leads one to expect a fact and no such fact, names of no known type, titles",
      "without a person; with figures for each page. Needs no store."
    },
    footer = {
      "",
      "Examples:",
      "  plenum coverage page.txt                          for reading",
      "  plenum coverage --format csv pages/ > gaps.csv    a row a gap, for a spreadsheet",
      "  plenum coverage --format summary pages/           a row a page (CSV)"
    })
final class CoverageCommand implements Callable<Integer> {

  /** What is written. */
  enum Form {
    TEXT,
    CSV,
    SUMMARY,
    JSON
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, archives or '-' for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv (gaps), summary (CSV of pages) or json (default: text).",
      defaultValue = "text")
  private Form form;

  @Mixin private OutputOption output = new OutputOption();

  private final Console console;

  CoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PageInputs inputs = new PageInputs(console, paths);
    Annotator annotator = new Annotator();
    Coverage coverage = new Coverage(new Ontology());
    new TextOutput(console, output.file())
        .write(
            out -> {
              try (CoverageReport report = report(out)) {
                inputs.read(page -> report.write(coverage.of(annotator.annotate(page))));
              }
              return inputs.anyRead();
            });
    return inputs.finish();
  }

  private CoverageReport report(PrintWriter out) {
    return switch (form) {
      case TEXT -> new CoverageText(out);
      case CSV -> new CoverageCsv(out);
      case SUMMARY -> new CoverageSummaryCsv(out);
      case JSON -> new CoverageJson(out);
    };
  }
}
