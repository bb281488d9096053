package org.plenumkg.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateRequest;

/** SPARQL updates, under the rules that hold for queries; each is done as a whole or not at all. */
final class UpdateEndpoint extends SPARQL_Update {

  /** An update may take longer than a query. */
  private static final int TIMES_THE_LIMIT = 4;

  private final QueryRules rules;
  private final Watch watch;
  private final Duration time;

  UpdateEndpoint(Settings settings, Watch watch) {
    this.rules = new QueryRules(settings.services());
    this.watch = watch;
    this.time = settings.limits().timeout().multipliedBy(TIMES_THE_LIMIT);
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    try (Running running = watch.over(time)) {
      change(action, text(input), running);
    } catch (Refusal e) {
      ServletOps.error(e.status(), e.getMessage());
    } catch (StackOverflowError e) {
      ServletOps.error(Refusal.BAD, "The update is nested too deep.");
    }
  }

  private void change(HttpAction action, String text, Running running) {
    UpdateRequest request = rules.parseUpdate(text, using(action));
    action.beginWrite();
    try {
      UpdateExec execution =
          UpdateExec.newBuilder()
              .dataset(action.getActiveDSG())
              .update(request)
              .set(ARQ.httpServiceAllowed, rules.reachOut())
              .set(ARQConstants.sysOptimizerFactory, QueryEndpoint.BOUNDED)
              .set(ARQConstants.sysOpExecutorFactory, StoppablePaths.FACTORY)
              .build();
      running.stopsBy(execution::abort);
      execution.execute();
      running
          .stopped()
          .ifPresent(
              why -> {
                throw why;
              });
      action.commit();
    } catch (Refusal e) {
      action.abortSilent();
      throw e;
    } catch (JenaException e) {
      action.abortSilent();
      throw running
          .stopped()
          .orElseGet(() -> new Refusal(Refusal.BAD, String.valueOf(e.getMessage())));
    } finally {
      action.endWrite();
    }
  }

  private static String text(InputStream input) {
    try {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  private static UsingList using(HttpAction action) {
    UsingList using = new UsingList();
    for (String graph : values(action, "using-graph-uri")) {
      using.addUsing(NodeFactory.createURI(graph));
    }
    for (String graph : values(action, "using-named-graph-uri")) {
      using.addUsingNamed(NodeFactory.createURI(graph));
    }
    return using;
  }

  private static String[] values(HttpAction action, String parameter) {
    return Optional.ofNullable(action.getRequestParameterValues(parameter)).orElse(new String[0]);
  }
}
