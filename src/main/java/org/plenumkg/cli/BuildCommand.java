package org.plenumkg.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenumkg.Derivations;
import org.plenumkg.Pipeline;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ingest.Columns;
import org.plenumkg.ingest.DistinctPages;
import org.plenumkg.ingest.PageReader;
import org.plenumkg.ingest.PageSource;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenum build}: reads pages into a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Reads pages into a store, which is made where there is none.",
      "Pages that the store has already are left alone, changed ones replaced."
    },
    footer = {
      "",
      "Examples:",
      "  plenum build                         read the pages that come with Plenum into"
          + " plenum-store",
      "  plenum build --store news pages/     read all pages in a folder into the store 'news'"
    })
final class BuildCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, folders, archives or '-' for standard input (default: the pages that come with"
              + " Plenum).")
  private List<String> paths = List.of();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What IRIs begin with in a new store (default: ${DEFAULT-VALUE}).",
      defaultValue = Iris.BASE)
  private String base;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many pages are read at a time (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--batch",
      paramLabel = "PAGES",
      description =
          "How many pages are committed at a time in a store that has some (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "200")
  private int batch;

  @Option(names = "--verbose", description = "Show where in the program a fault came up.")
  private boolean verbose;

  private final Console console;
  private final Supplier<Function<Page, List<Reading>>> pipeline;

  BuildCommand(Console console) {
    this(console, Pipeline::new);
  }

  BuildCommand(Console console, Supplier<Function<Page, List<Reading>>> pipeline) {
    this.console = console;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    checkUsage();
    Ontology ontology = new Ontology();
    Iris iris = new Iris(base, ontology);
    Detail detail = verbose ? Detail.STACK : Detail.LINE;
    try (Interruption interruption = new Interruption();
        BuildReport report = new BuildReport(console, detail)) {
      boolean whole;
      try (Store built = Store.openOrCreate(store.directory(), iris, ontology)) {
        whole = read(built, iris, ontology, report, interruption);
        if (whole) {
          built.compactIfWorthIt();
          report.finish(store.directory(), built.holdings(), System.nanoTime() - start);
        }
      }
      if (!whole) {
        report.interrupted();
      }
      return whole && !report.hasProblems() ? Exit.DONE : Exit.PROBLEMS;
    }
  }

  /** Reads all files, or as many as are read when somebody interrupts; tells whether all. */
  private boolean read(
      Store built, Iris iris, Ontology ontology, BuildReport report, Interruption interruption) {
    Function<Page, List<Reading>> reader = pipeline.get();
    try (Derivations derivations = Derivations.open(store.directory(), built, iris);
        Build build =
            new Build(built, iris, ontology, reader, derivations.all(), report, threads, batch)) {
      List<PageSource> sources =
          new PageReader(Columns.USUAL, console.in()).sources(inputs(), report::problem);
      DistinctPages pages = new DistinctPages(build, report::problem);
      int left = sources.size();
      for (PageSource source : sources) {
        report.expectFiles(left);
        source.read(
            page -> {
              if (!interruption.isAsked()) {
                pages.accept(page);
              }
            },
            report::problem);
        left--;
        if (interruption.isAsked()) {
          build.stop();
          return false;
        }
      }
    }
    return !interruption.isAsked();
  }

  private void checkUsage() {
    if (batch < 1) {
      throw new UsageException("--batch " + batch + ": at least 1 is needed");
    }
    if (threads < 1) {
      throw new UsageException("--threads " + threads + ": at least 1 is needed");
    }
    if (!base.matches("[a-z][a-z0-9+.-]*:[!-~&&[^<>\"{}|^`\\\\]]*[/#]")) {
      throw new UsageException(
          "--base " + base + ": an absolute IRI that ends in / or # is needed");
    }
    if (inputs().stream().noneMatch(BuildCommand::mayExist)) {
      throw new UsageException(String.join(", ", inputs()) + ": no such file or folder");
    }
  }

  private List<String> inputs() {
    return paths.isEmpty()
        ? List.of(Path.of(System.getProperty("plenum.home", "."), "seeds", "articles").toString())
        : paths;
  }

  /** False only for what is plainly a path, and of nothing. */
  private static boolean mayExist(String input) {
    try {
      return input.equals("-") || input.matches(".*[*?\\[{].*") || Files.exists(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
