package org.plenumkg.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenumkg.graph.Selection;
import org.plenumkg.graph.Store;
import org.plenumkg.graph.WholeFile;
import org.plenumkg.ontology.Ontology;

/**
 * Writes a store as CSV tables into a folder, with a dictionary of their columns beside them. One
 * article is in memory at a time; rows stand in the order of the articles and of their text.
 */
public final class Tables {

  /** What the files begin with. */
  public enum Beginning {
    /** Nothing. */
    PLAIN,
    /** The mark by which Excel on Windows knows UTF-8. */
    BYTE_ORDER_MARK
  }

  /** A table that is being written. */
  private record Output(TableDefinition table, Writer writer) {

    void write(List<String> cells) {
      try {
        writer.write(CsvLine.of(cells));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Store store;
  private final Selection selection;
  private final Beginning beginning;
  private final TableRows rows = new TableRows(new Ontology());

  /** The tables of some articles of a store. */
  public Tables(Store store, Selection selection, Beginning beginning) {
    this.store = store;
    this.selection = selection;
    this.beginning = beginning;
  }

  /**
   * Writes all tables into a folder, which is made if it is not there; files appear under their
   * names when all are complete, and none is left half written otherwise.
   *
   * @throws IOException if that cannot be done
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder, List.of());
    Files.writeString(folder.resolve("tables.md"), TableDictionary.text());
  }

  /** Opens one file within the other, so that none appears before all rows are written. */
  private void write(Path folder, List<Output> open) throws IOException {
    if (open.size() == TableDefinition.ALL.size()) {
      store.read(quads -> write(quads, open));
      return;
    }
    TableDefinition table = TableDefinition.ALL.get(open.size());
    WholeFile.write(
        folder.resolve(table.name() + ".csv"),
        bytes -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
          if (beginning == Beginning.BYTE_ORDER_MARK) {
            writer.write(CsvLine.BYTE_ORDER_MARK);
          }
          Output output = new Output(table, writer);
          output.write(TableRows.header(table));
          write(folder, Stream.concat(open.stream(), Stream.of(output)).toList());
          writer.flush();
          return WholeFile.Outcome.KEEP;
        });
  }

  private Set<Node> write(DatasetGraph quads, List<Output> outputs) {
    Set<Node> articles = selection.articles(quads);
    List<Output> ofArticles = outputs.subList(0, TableDefinition.OF_ARTICLES.size());
    for (Node article : articles) {
      Graph graph = GraphFactory.createDefaultGraph();
      quads
          .find(article, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> graph.add(quad.asTriple()));
      ofArticles.forEach(output -> write(graph, output));
    }
    Output tenures = outputs.get(ofArticles.size());
    new TenureGraphs(quads, articles).forEach(graph -> write(graph, tenures));
    return articles;
  }

  private void write(Graph graph, Output output) {
    rows.of(output.table(), graph).forEach(output::write);
  }
}
