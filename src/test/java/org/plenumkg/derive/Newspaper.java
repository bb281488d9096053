package org.plenumkg.derive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.plenumkg.extract.Extraction;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Export;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.KeptDescription;
import org.plenumkg.graph.Store;
import org.plenumkg.ingest.ArticleReader;
import org.plenumkg.lexicon.Table;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Prefixes;
import org.plenumkg.text.Page;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Supplied;

/** Short invented pages, read as a build reads them into a store, and what it then answers. */
final class Newspaper implements AutoCloseable {

  private static final Ontology ONTOLOGY = new Ontology();
  static final Iris IRIS = new Iris(Iris.BASE, ONTOLOGY);
  private static final ArticleReader ARTICLES = ArticleReader.load();
  private static final Extraction EXTRACTION = new Extraction();

  private final Store store;
  private final Overrides overrides;

  private Newspaper(Store store, Overrides overrides) {
    this.store = store;
    this.overrides = overrides;
  }

  /** A store in a folder, maybe one that exists. */
  static Newspaper in(Path folder, String... identities) {
    return new Newspaper(Store.openOrCreate(folder, IRIS, ONTOLOGY), overrides(identities));
  }

  /** Decisions of people, a row each: relation,left,right,reason. */
  static Overrides overrides(String... rows) {
    String table = "relation,left,right,reason\n" + String.join("\n", rows) + "\n";
    try {
      return new Overrides(
          Table.read(
              "my.csv",
              new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
              "relation",
              "left",
              "right",
              "reason"),
          IRIS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of one article that came with its day and its region. */
  static Page page(String id, String day, String region, String... lines) {
    String[] parts = day.split("-", -1);
    Supplied supplied =
        new Supplied(
            Optional.of(lines[0]),
            Optional.of(
                new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0)),
            Optional.empty(),
            Optional.of(region));
    return new Page(id, id, String.join("\n", lines) + "\n", supplied);
  }

  /** Reads pages in one build. */
  Newspaper read(Collection<Page> pages) {
    Resolved resolved = new Resolved(IRIS, overrides);
    List<Derivation> derivations = List.of(resolved, new KeptDescription(IRIS.base(), ONTOLOGY));
    try (Build build =
        new Build(store, IRIS, ONTOLOGY, Newspaper::articles, derivations, new Strict(), 2)) {
      pages.forEach(build);
    }
    resolved.mend(store);
    return this;
  }

  /** Reads pages in one build. */
  Newspaper read(Page... pages) {
    return read(List.of(pages));
  }

  /** Drops the only article of each of some pages, one after the other. */
  void drop(String... pages) {
    Resolved resolved = new Resolved(IRIS, overrides);
    store.derive(
        quads -> {
          Set<Node> dropped = new LinkedHashSet<>();
          for (String page : pages) {
            Node graph = NodeFactory.createURI(IRIS.base() + "article/" + page + "/1");
            resolved.leaving(quads, Set.of(graph));
            quads.removeGraph(graph);
            dropped.add(graph);
          }
          resolved.entered(quads, dropped);
        });
  }

  /** Derives everything afresh. */
  Newspaper resolve() {
    store.derive(new Resolved(IRIS, overrides)::afresh);
    return this;
  }

  /** Everything in the store. */
  String nquads() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store, Export.Format.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Rows of an answer, in its order, cells separated by a space; no answer is a hyphen. */
  List<String> ask(String question) {
    return store.read(
        quads -> {
          List<String> rows = new ArrayList<>();
          StringBuilder prefixes = new StringBuilder();
          Prefixes.ALL
              .getNsPrefixMap()
              .forEach((p, iri) -> prefixes.append("PREFIX " + p + ": <" + iri + ">\n"));
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(quads))
                  .query(QueryFactory.create(prefixes + question))
                  .build()) {
            var results = execution.execSelect();
            while (results.hasNext()) {
              QuerySolution row = results.next();
              List<String> cells = new ArrayList<>();
              results.getResultVars().forEach(name -> cells.add(cell(row.get(name))));
              rows.add(String.join(" ", cells));
            }
          }
          return rows;
        });
  }

  private static String cell(RDFNode node) {
    if (node == null) {
      return "-";
    }
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : node.asResource().getURI().replaceFirst(".*[/#]", "");
  }

  private static List<Reading> articles(Page page) {
    return ARTICLES.read(page).articles().stream().map(EXTRACTION::read).toList();
  }

  @Override
  public void close() {
    store.close();
  }

  /** A page that fails fails the test. */
  private static final class Strict implements Build.Observer {
    @Override
    public void done(Page page) {
      // nothing to tell
    }

    @Override
    public void failed(Page page, Throwable fault) {
      throw new IllegalStateException(page.id(), fault);
    }
  }
}
