package org.plenumkg.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenumkg.graph.Selection;
import org.plenumkg.graph.Store;
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

  /** A table that is being written, under another name until all are complete. */
  private record Output(TableDefinition table, Path part, BufferedWriter writer) {

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
   * names when all are complete.
   *
   * @throws IOException if that cannot be done
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Output> outputs = new ArrayList<>();
    try {
      for (TableDefinition table : TableDefinition.OF_ARTICLES) {
        outputs.add(open(folder, table));
      }
      Output tenures = open(folder, TableDefinition.TENURES);
      outputs.add(tenures);
      store.read(quads -> write(quads, outputs, tenures));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      for (Output output : outputs) {
        output.writer().close();
      }
    }
    for (Output output : outputs) {
      Path file = folder.resolve(output.table().name() + ".csv");
      Files.move(output.part(), file, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.writeString(folder.resolve("tables.md"), TableDictionary.text());
  }

  private Set<Node> write(DatasetGraph quads, List<Output> outputs, Output tenures) {
    Set<Node> articles = selection.articles(quads);
    for (Node article : articles) {
      Graph graph = GraphFactory.createDefaultGraph();
      quads
          .find(article, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> graph.add(quad.asTriple()));
      for (Output output : outputs) {
        if (!output.table().equals(TableDefinition.TENURES)) {
          rows.of(output.table(), graph).forEach(output::write);
        }
      }
    }
    new TenureGraphs(quads, articles)
        .forEach(graph -> rows.of(tenures.table(), graph).forEach(tenures::write));
    return articles;
  }

  private Output open(Path folder, TableDefinition table) throws IOException {
    Path part = folder.resolve(table.name() + ".csv.part");
    Output output = new Output(table, part, Files.newBufferedWriter(part));
    if (beginning == Beginning.BYTE_ORDER_MARK) {
      output.writer().write(CsvLine.BYTE_ORDER_MARK);
    }
    output.write(TableRows.header(table));
    return output;
  }
}
