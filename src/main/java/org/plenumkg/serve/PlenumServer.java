package org.plenumkg.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.plenumkg.graph.Bookkeeping;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.search.SearchIndex;
import org.plenumkg.search.TextQueries;

/**
 * A running server over an open store: SPARQL at {@code /plenum}, search, a page for every IRI, a
 * query page. Closing it lets requests end that are being answered, and leaves the store open.
 */
public final class PlenumServer implements AutoCloseable {

  private static final String DATASET = "/plenum";
  private static final int FEWEST_THREADS = 8;
  private static final int MOST_THREADS = 600;
  private static final long MILLISECONDS_TO_FINISH = 5_000;
  private static final long MILLISECONDS_TO_CATCH_UP = 3_000;
  private static final Duration QUIET = Duration.ofMinutes(5);

  private final FusekiServer fuseki;
  private final Watch watch;
  private final SearchIndex index;
  private final Thread catchingUp;
  private final Optional<Upkeep> upkeep;

  private PlenumServer(
      FusekiServer fuseki,
      Watch watch,
      SearchIndex index,
      Thread catchingUp,
      Optional<Upkeep> upkeep) {
    this.fuseki = fuseki;
    this.watch = watch;
    this.index = index;
    this.catchingUp = catchingUp;
    this.upkeep = upkeep;
  }

  /**
   * Starts a server.
   *
   * @param directory of the store
   * @param derivations kept in step with what is written, besides the index
   * @param log hears of every request
   * @throws org.apache.jena.fuseki.FusekiException if the address cannot be listened at
   */
  public static PlenumServer start(
      Store store, Path directory, Settings settings, List<Derivation> derivations, ServerLog log) {
    return start(store, directory, settings, derivations, log, QUIET);
  }

  /**
   * The same.
   *
   * @param quiet for how long nobody must have written before the store is compacted
   */
  static PlenumServer start(
      Store store,
      Path directory,
      Settings settings,
      List<Derivation> derivations,
      ServerLog log,
      Duration quiet) {
    TextQuery.init();
    SearchIndex index = SearchIndex.open(directory, store);
    Thread catchingUp = catchUp(index, store);
    Watch watch = new Watch();
    List<Derivation> followers = new ArrayList<>();
    followers.add(new Bookkeeping());
    followers.addAll(derivations);
    followers.add(index);
    Optional<Followed> followed =
        settings.writers().map(writers -> new Followed(store.dataset(), followers));
    FusekiServer fuseki = build(store, settings, index, followed, watch, log);
    fuseki.start();
    Optional<Upkeep> upkeep = followed.map(f -> new Upkeep(store, f, index, quiet, log));
    return new PlenumServer(fuseki, watch, index, catchingUp, upkeep);
  }

  /** Where it listens. */
  public int port() {
    return Math.max(fuseki.getHttpPort(), fuseki.getHttpsPort());
  }

  @Override
  public void close() {
    fuseki.stop();
    upkeep.ifPresent(Upkeep::close);
    watch.close();
    try {
      catchingUp.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    index.close();
  }

  /** A large index is made while questions that need none are answered already. */
  private static Thread catchUp(SearchIndex index, Store store) {
    Thread thread = new Thread(() -> index.catchUp(store), "plenum-index");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(MILLISECONDS_TO_CATCH_UP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return thread;
  }

  private static FusekiServer build(
      Store store,
      Settings settings,
      SearchIndex index,
      Optional<Followed> followed,
      Watch watch,
      ServerLog log) {
    Ontology ontology = new Ontology();
    Addresses addresses = new Addresses(settings.address(), store.base());
    QueryEndpoint queries = new QueryEndpoint(settings, watch, new TextQueries(index));
    Labels labels = new Labels(ontology);
    Things things = new Things(store, labels);
    EntityServlet entities =
        new EntityServlet(store, things, new EntityPage(addresses, labels), addresses);
    ServiceDescription description = new ServiceDescription(settings, addresses);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(settings.port())
            .numServerThreads(FEWEST_THREADS, MOST_THREADS)
            .enablePing(true)
            .enableMetrics(true)
            .registerOperation(Operation.Query, queries)
            .registerOperation(Operation.Update, new UpdateEndpoint(settings, watch))
            .add(DATASET, service(store, followed))
            .addFilter("/*", new Front(log))
            .addFilter(DATASET, description)
            .addFilter(DATASET + "/sparql", description)
            .addFilter(DATASET + "/query", description)
            .addFilter(DATASET + "/*", new Access(settings))
            .addFilter(DATASET + "/*", new Turns(settings.limits()))
            .addServlet("/id/*", entities)
            .addServlet("/ontology", new OntologyServlet(ontology, addresses, labels))
            .addServlet("/.well-known/void", new VoidServlet(store, addresses))
            .addServlet("/search", new SearchServlet(index, things, addresses))
            .addServlet("/examples", new ExamplesServlet(store))
            .addServlet("/assets/*", new AssetServlet())
            .addServlet("/index.html", new PageServlet(addresses))
            .addServlet("", new PageServlet(addresses));
    addresses.ownPath().ifPresent(path -> builder.addServlet(path, entities));
    FusekiServer fuseki = builder.build();
    harden(fuseki.getJettyServer(), settings);
    return fuseki;
  }

  private static DataService service(Store store, Optional<Followed> followed) {
    boolean writable = followed.isPresent();
    DataService.Builder service =
        DataService.newBuilder(followed.map(DatasetGraph.class::cast).orElseGet(store::dataset))
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(writable ? Operation.GSP_RW : Operation.GSP_R, "data")
            .addEndpoint(Operation.GSP_R, "get");
    if (writable) {
      service.addEndpoint(Operation.Update, "update");
    }
    return service.build();
  }

  private static void harden(Server jetty, Settings settings) {
    Connectors.replace(jetty, settings);
    jetty.setErrorHandler(new QuietErrors());
    jetty.setStopTimeout(MILLISECONDS_TO_FINISH);
    for (ServletContextHandler context : jetty.getDescendants(ServletContextHandler.class)) {
      context.setErrorHandler(new QuietErrors());
      context.setMaxFormContentSize(
          (int) Math.min(Integer.MAX_VALUE, settings.limits().requestBytes()));
      context.setMaxFormKeys(100);
    }
    jetty.setHandler(new GracefulHandler(jetty.getHandler()));
  }
}
