package org.plenumkg.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** Counts the rows or triples of an answer, and refuses one that has too many. */
final class Rows {

  private final int most;
  private int count;

  /** At most so many. */
  Rows(int most) {
    this.most = most;
  }

  int count() {
    return count;
  }

  /** All rows, so that an answer is whole before the first of it is sent. */
  RowSet all(RowSet rows) {
    List<Binding> all = new ArrayList<>();
    while (rows.hasNext()) {
      all.add(rows.next());
      another();
    }
    return RowSet.create(QueryIterPlainWrapper.create(all.iterator()), rows.getResultVars());
  }

  /** A graph that takes so many triples and no more. */
  Graph graph() {
    return new GraphWrapper(GraphFactory.createDefaultGraph()) {
      @Override
      public void add(Triple triple) {
        if (!contains(triple)) {
          another();
          super.add(triple);
        }
      }
    };
  }

  /** A dataset that takes so many quads and no more. */
  DatasetGraph dataset() {
    return new DatasetGraphWrapper(DatasetGraphFactory.createGeneral()) {
      @Override
      public void add(Quad quad) {
        if (!contains(quad)) {
          another();
          super.add(quad);
        }
      }
    };
  }

  private void another() {
    Running.check();
    count++;
    if (count > most) {
      throw new Refusal(
          Refusal.TOO_LARGE,
          "The answer has more than " + most + " rows. Narrow the query, or set LIMIT and OFFSET.");
    }
  }
}
