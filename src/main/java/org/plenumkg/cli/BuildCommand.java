package org.plenumkg.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenumkg.Derivations;
import org.plenumkg.Pipeline;
import org.plenumkg.derive.Resolved;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Program;
import org.plenumkg.graph.Store;
import org.plenumkg.ingest.Columns;
import org.plenumkg.ingest.DistinctPages;
import org.plenumkg.ingest.PageReader;
import org.plenumkg.ingest.PageSource;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.serve.GraphStore;
import org.plenumkg.serve.GraphStoreException;
import org.plenumkg.serve.RemoteBuild;
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
      "  plenum build --store news pages/     read all pages in a folder into the store 'news'",
      "  plenum build --endpoint http://127.0.0.1:3030/plenum pages/    into a running server"
    })
final class BuildCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, folders, archives or '-' for standard input (default: the pages that come with"
              + " Plenum).")
  private List<String> paths = List.of();

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private IdentitiesOption identities = new IdentitiesOption();

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

  @Mixin private EndpointOption endpoint = new EndpointOption();

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
    Resolved resolved = identities.resolved(iris);
    // Beside the opening of the store; not before Jena has set itself up, which is not for two
    // threads.
    Supplier<Function<Page, List<Reading>>> readers = Ahead.of(pipeline);
    Detail detail = verbose ? Detail.STACK : Detail.LINE;
    if (endpoint.server().isPresent()) {
      return buildRemotely(endpoint.server().get(), iris, ontology, readers, detail);
    }
    try (Interruption interruption = new Interruption();
        BuildReport report = new BuildReport(console, detail)) {
      boolean whole;
      try (Store built = Store.openOrCreate(store.directory(), iris, ontology);
          Derivations derivations =
              Derivations.open(store.directory(), built, ontology, resolved)) {
        whole = read(built, iris, ontology, readers, derivations, report, interruption);
        if (whole) {
          derivations.catchUp();
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
      Store built,
      Iris iris,
      Ontology ontology,
      Supplier<Function<Page, List<Reading>>> readers,
      Derivations derivations,
      BuildReport report,
      Interruption interruption) {
    Function<Page, List<Reading>> reader = readers.get();
    try (Build build =
        new Build(built, iris, ontology, reader, derivations.all(), report, threads, batch)) {
      InputStream in = new InterruptibleInput(console.in(), interruption);
      List<PageSource> sources =
          new PageReader(Columns.USUAL, in).sources(inputs(), report::problem);
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

  /** Into a server, which keeps what follows from the pages in step by itself. */
  private int buildRemotely(
      GraphStore server,
      Iris iris,
      Ontology ontology,
      Supplier<Function<Page, List<Reading>>> readers,
      Detail detail) {
    try (BuildReport report = new BuildReport(console, detail)) {
      Function<Page, List<Reading>> reader = readers.get();
      String program = Program.fingerprint();
      try (RemoteBuild build =
          new RemoteBuild(server, iris, ontology, program, reader, report, threads)) {
        new PageReader(Columns.USUAL, console.in()).read(inputs(), build, report::problem);
      } catch (GraphStoreException e) {
        throw new UsageException(e.getMessage());
      }
      report.finish();
      return report.hasProblems() ? Exit.PROBLEMS : Exit.DONE;
    }
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
    PageInputs.check(inputs());
  }

  private List<String> inputs() {
    return paths.isEmpty()
        ? List.of(Path.of(System.getProperty("plenum.home", "."), "seeds", "articles").toString())
        : paths;
  }
}
