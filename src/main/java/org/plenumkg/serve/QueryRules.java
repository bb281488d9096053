package org.plenumkg.serve;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.XSD;

/**
 * Which queries are worked on: none that reaches beyond the store, into files, the network or the
 * program itself.
 */
final class QueryRules {

  private static final String BASE = "http://server/unset-base/";

  /** What such IRIs name is loaded from the class path when it is asked for. */
  private static final List<String> LOADED =
      List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

  /** Predicates that do more than match, and are harmless. */
  private static final Set<String> HARMLESS =
      Set.of(
          "http://jena.apache.org/text#query",
          "http://www.w3.org/2000/01/rdf-schema#member",
          "http://jena.apache.org/ARQ/list#member",
          "http://jena.apache.org/ARQ/list#index",
          "http://jena.apache.org/ARQ/list#length");

  private final Collection<String> services;

  /**
   * Rules.
   *
   * @param services IRIs that may be asked by {@code SERVICE}
   */
  QueryRules(Collection<String> services) {
    this.services = services;
  }

  /**
   * The query, if it may be asked.
   *
   * @throws Refusal if it is malformed or may not
   */
  Query parse(String text) {
    Nesting.check(text);
    try {
      Query query = QueryFactory.create(text, BASE, Syntax.syntaxARQ);
      if (query.isJsonType()) {
        throw bad("Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered.");
      }
      if (query.getQueryPattern() != null) {
        Walker.walk(Algebra.compile(query), new Operators(), new Functions());
      }
      return query;
    } catch (QueryParseException e) {
      throw bad("Malformed query: " + e.getMessage());
    } catch (QueryException e) {
      throw bad("Malformed query: " + String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw bad("The query is nested too deep.");
    }
  }

  /**
   * An update, if it may be made.
   *
   * @throws Refusal if it is malformed or may not
   */
  UpdateRequest parseUpdate(String text, UsingList using) {
    Nesting.check(text);
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      UpdateRequest request =
          UpdateFactory.read(using, new ByteArrayInputStream(bytes), BASE, Syntax.syntaxARQ);
      for (Update update : request) {
        if (update instanceof UpdateLoad) {
          throw bad("LOAD is not available here: the server fetches nothing.");
        }
        if (update instanceof UpdateModify modify) {
          Walker.walk(Algebra.compile(modify.getWherePattern()), new Operators(), new Functions());
        }
      }
      return request;
    } catch (QueryException | UpdateException e) {
      throw bad("Malformed update: " + String.valueOf(e.getMessage()));
    }
  }

  /** Whether there is any service that may be asked. */
  boolean reachOut() {
    return !services.isEmpty();
  }

  /** Refuses graphs that the store has not: nothing is fetched from elsewhere. */
  static void checkGraphs(Collection<String> graphs, DatasetGraph dataset) {
    for (String graph : graphs) {
      Node name = NodeFactory.createURI(graph);
      if (!dataset.containsGraph(name)) {
        throw bad("There is no such graph here, and none is fetched from elsewhere: " + graph);
      }
    }
  }

  private static Refusal bad(String why) {
    return new Refusal(Refusal.BAD, why);
  }

  private static void checkPredicate(Node predicate) {
    if (!predicate.isURI() || HARMLESS.contains(predicate.getURI())) {
      return;
    }
    String iri = predicate.getURI();
    if (LOADED.stream().anyMatch(iri::startsWith)
        || PropertyFunctionRegistry.get().isRegistered(iri)) {
      throw bad("This property function is not available here: " + iri);
    }
  }

  private final class Operators extends OpVisitorBase {

    @Override
    public void visit(OpService op) {
      if (!op.getService().isURI() || !services.contains(op.getService().getURI())) {
        throw bad("SERVICE is not available here: the server asks no others.");
      }
    }

    @Override
    public void visit(OpBGP op) {
      op.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
    }

    @Override
    public void visit(OpTriple op) {
      checkPredicate(op.getTriple().getPredicate());
    }
  }

  private static final class Functions extends ExprVisitorBase {

    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Call) {
        throw bad("CALL is not available here.");
      }
      if (function instanceof E_Function named && !isHarmless(named.getFunctionIRI())) {
        throw bad("This function is not available here: " + named.getFunctionIRI());
      }
    }

    @Override
    public void visit(ExprAggregator aggregate) {
      if (aggregate.getAggregator() instanceof AggCustom) {
        throw bad("This aggregate is not available here.");
      }
    }

    /** Casts, xsd:integer(?x), and the numbers of mathematics. */
    private static boolean isHarmless(String iri) {
      return iri.startsWith(XSD.NS)
          || iri.startsWith("http://www.w3.org/2005/xpath-functions/math#");
    }
  }
}
