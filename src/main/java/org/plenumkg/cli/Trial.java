package org.plenumkg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plenumkg.Pipeline;
import org.plenumkg.derive.Overrides;
import org.plenumkg.derive.Resolved;
import org.plenumkg.evaluate.Evaluation;
import org.plenumkg.evaluate.Prediction;
import org.plenumkg.evaluate.Sample;
import org.plenumkg.evaluate.TemporaryStore;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Iris;
import org.plenumkg.ingest.Columns;
import org.plenumkg.ingest.PageReader;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/** Reads pages as a build does, into a store of its own, and compares it with a sample. */
final class Trial implements Build.Observer {

  private final InputStream in;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> read = new TreeSet<>();

  /**
   * A trial.
   *
   * @param in what the path "-" stands for
   */
  Trial(InputStream in) {
    this.in = in;
  }

  /**
   * Reads all pages, since what is known of one may serve another, and compares some of them.
   *
   * @param counted pages whose facts count, as the sample has them
   * @throws UsageException if there is no page to read
   */
  Evaluation run(Sample sample, List<String> inputs, Set<String> counted) throws IOException {
    Ontology ontology = new Ontology();
    Iris iris = new Iris(Iris.BASE, ontology);
    try (TemporaryStore store = new TemporaryStore(iris, ontology)) {
      int threads = Runtime.getRuntime().availableProcessors();
      Resolved resolved = new Resolved(iris, Overrides.load(iris));
      try (Build build =
          new Build(
              store.store(), iris, ontology, new Pipeline(), List.of(resolved), this, threads)) {
        new PageReader(Columns.USUAL, in)
            .read(inputs, build, problem -> problems.add(problem.toString()));
      }
      check(inputs, counted);
      return Evaluation.of(sample, Prediction.of(store.store()), counted);
    }
  }

  /** What could not be read, and pages of the sample that were not there. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  private void check(List<String> inputs, Set<String> counted) {
    if (read.isEmpty()) {
      String nothing = String.join(", ", inputs) + ": no page was found";
      throw new UsageException(problems.isEmpty() ? nothing : problems.get(0));
    }
    counted.stream()
        .filter(page -> !read.contains(page))
        .forEach(page -> problems.add(page + ": in the sample, but no such page was read"));
  }

  @Override
  public void done(Page page) {
    read.add(Sample.page(page.id()));
  }

  @Override
  public void failed(Page page, Throwable fault) {
    problems.add(page.source() + ": not read, a fault of the program: " + fault);
  }
}
