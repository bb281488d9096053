package org.plenumkg.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * SPARQL queries: Fuseki's protocol and formats, with rules of what may be asked, and answers that
 * are complete or errors.
 */
final class QueryEndpoint extends SPARQL_QueryDataset {

  /** How many rows a request was answered with, for the log. */
  static final String ROWS = "plenum.rows";

  static final RewriteFactory BOUNDED =
      context ->
          op ->
              BoundedFunctions.bound(
                  Optimize.stdOptimizationFactory
                      .create(context)
                      .rewrite(BoundedFunctions.bound(op)));

  private final QueryRules rules;
  private final Watch watch;
  private final Limits limits;
  private final TextIndex texts;

  QueryEndpoint(Settings settings, Watch watch, TextIndex texts) {
    this.rules = new QueryRules(settings.services());
    this.watch = watch;
    this.limits = settings.limits();
    this.texts = texts;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try (Running running = watch.over(wish(action))) {
      answer(text, action, running);
    } catch (Refusal e) {
      ServletOps.error(e.status(), e.getMessage());
    } catch (StackOverflowError e) {
      ServletOps.error(Refusal.BAD, "The query is nested too deep.");
    } catch (OutOfMemoryError e) {
      ServletOps.error(Refusal.TOO_LARGE, "The query needs more memory than there is.");
    }
  }

  private void answer(String text, HttpAction action, Running running) {
    if (text.isBlank()) {
      throw new Refusal(Refusal.BAD, "The query is empty.");
    }
    Query query = rules.parse(text);
    Rows rows = new Rows(limits.rows());
    action.beginRead();
    try {
      QueryRules.checkGraphs(graphs(action, query), getDataset(action));
      Pair<DatasetGraph, Query> asked = decideDataset(action, query, "");
      Query effective = Optional.ofNullable(asked.getRight()).orElse(query);
      try (QueryExec execution = execution(action, effective, asked.getLeft())) {
        running.stopsBy(execution::abort);
        send(action, query, execution, rows);
      }
    } catch (ActionErrorException e) {
      throw e;
    } catch (QueryCancelledException e) {
      throw running.stopped().orElseGet(() -> new Refusal(Refusal.BUSY, "The query was stopped."));
    } catch (QueryExceptionHTTP | HttpException e) {
      throw running
          .stopped()
          .orElseGet(() -> new Refusal(Refusal.AWAY, "The service that the query asks failed."));
    } catch (QueryException e) {
      throw running
          .stopped()
          .orElseGet(() -> new Refusal(Refusal.BAD, String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      throw running.stopped().map(RuntimeException.class::cast).orElse(e); // torn down midway
    } finally {
      action.endRead();
      action.getRequest().setAttribute(ROWS, rows.count());
    }
    running.stopped().ifPresent(why -> ServletOps.error(why.status(), why.getMessage()));
  }

  private void send(HttpAction action, Query query, QueryExec execution, Rows rows) {
    if (query.isSelectType()) {
      sendResults(action, new QueryExecResult(rows.all(execution.select())), query.getPrologue());
    } else if (query.isAskType()) {
      sendResults(action, new QueryExecResult(execution.ask()), query.getPrologue());
    } else if (query.isConstructType() && query.isConstructQuad()) {
      DatasetGraph quads = execution.constructDataset(rows.dataset());
      sendResults(action, new QueryExecResult(quads), query.getPrologue());
    } else if (query.isConstructType()) {
      sendResults(
          action, new QueryExecResult(execution.construct(rows.graph())), query.getPrologue());
    } else {
      sendResults(
          action, new QueryExecResult(execution.describe(rows.graph())), query.getPrologue());
    }
  }

  private QueryExec execution(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(query)
        .context(action.getContext())
        .set(ARQ.httpServiceAllowed, rules.reachOut())
        .set(ARQ.httpQueryTimeout, limits.timeout().toMillis())
        .set(ARQConstants.sysOptimizerFactory, BOUNDED)
        .set(ARQConstants.sysOpExecutorFactory, StoppablePaths.FACTORY)
        .set(TextQuery.textIndex, texts)
        .build();
  }

  /** How long the client wants to wait, if that is less than it may. */
  private Duration wish(HttpAction action) {
    try {
      return Optional.ofNullable(action.getRequestParameter("timeout"))
          .map(seconds -> Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000)))
          .filter(wish -> !wish.isNegative() && !wish.isZero())
          .filter(wish -> wish.compareTo(limits.timeout()) < 0)
          .orElse(limits.timeout());
    } catch (NumberFormatException | ArithmeticException e) {
      return limits.timeout();
    }
  }

  private static List<String> graphs(HttpAction action, Query query) {
    List<String> graphs = new ArrayList<>(query.getGraphURIs());
    graphs.addAll(query.getNamedGraphURIs());
    for (String parameter : List.of("default-graph-uri", "named-graph-uri")) {
      graphs.addAll(
          List.of(
              Optional.ofNullable(action.getRequestParameterValues(parameter))
                  .orElse(new String[0])));
    }
    return graphs;
  }
}
