package org.plenumkg.cli;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.sse.writers.WriterOp;

/**
 * How a query would be answered: the query with its parameters filled in, the algebra after
 * optimising, and how much of the store each triple pattern matches by itself, of which a slow
 * query has a large one.
 */
final class QueryPlan {

  // Counting stops there.
  private static final int MANY = 100_000;

  private final Query query;
  private final PrefixMapping prefixes;

  QueryPlan(Query query, PrefixMapping prefixes) {
    this.query = query;
    this.prefixes = prefixes;
  }

  void write(DatasetGraph quads, PrintStream out) {
    Op op = Algebra.optimize(Algebra.compile(query));
    out.print(algebra(op) + "\n");
    for (Triple pattern : patterns(op)) {
      long matches = matches(pattern, quads);
      String number =
          matches == MANY ? "100,000 or more" : String.format(Locale.ROOT, "%,d", matches);
      out.printf(Locale.ROOT, "%15s  %s%n", number, text(pattern));
    }
    out.flush();
  }

  /** Without the list of prefixes, which is longer than what matters. */
  private String algebra(Op op) {
    IndentedLineBuffer buffer = new IndentedLineBuffer();
    WriterOp.output(buffer, op, new SerializationContext(prefixes));
    String text = buffer.asString();
    int end = text.indexOf("))\n");
    return text.startsWith("(prefix") && end > 0
        ? text.substring(end + 3).stripTrailing().replaceFirst("\\)$", "\n").stripIndent()
        : text;
  }

  private static Set<Triple> patterns(Op op) {
    Set<Triple> patterns = new LinkedHashSet<>();
    OpWalker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpBGP bgp) {
            bgp.getPattern().forEach(patterns::add);
          }
        });
    return patterns;
  }

  private static long matches(Triple pattern, DatasetGraph quads) {
    Iterator<Quad> found =
        quads.find(
            Quad.unionGraph,
            fixed(pattern.getSubject()),
            fixed(pattern.getPredicate()),
            fixed(pattern.getObject()));
    return Iter.count(Iter.limit(found, MANY));
  }

  private static Node fixed(Node node) {
    return node.isConcrete() ? node : Node.ANY;
  }

  private String text(Triple pattern) {
    return text(pattern.getSubject())
        + " "
        + text(pattern.getPredicate())
        + " "
        + text(pattern.getObject());
  }

  private String text(Node node) {
    return node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString(prefixes);
  }
}
