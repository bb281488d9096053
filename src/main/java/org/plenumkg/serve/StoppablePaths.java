package org.plenumkg.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Carries out plans as TDB2 does, but property paths so that they can be stopped midway. */
final class StoppablePaths extends OpExecutorTDB2 {

  static final OpExecutorFactory FACTORY = StoppablePaths::new;

  private StoppablePaths(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    ExecutionContext checked =
        ExecutionContext.copyChangeActiveGraph(execCxt, new Checked(execCxt.getActiveGraph()));
    return new QueryIterPath(path.getTriplePath(), input, checked);
  }

  /** A graph in which every look-up and every triple found is a moment to stop. */
  private static final class Checked extends GraphWrapper {

    private Checked(Graph graph) {
      super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      Running.check();
      return super.find(pattern).mapWith(Checked::pass);
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
      Running.check();
      return super.find(s, p, o).mapWith(Checked::pass);
    }

    private static Triple pass(Triple triple) {
      Running.check();
      return triple;
    }
  }
}
