package org.plenumkg.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.KeptDescription;
import org.plenumkg.graph.Samples;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.search.SearchIndex;
import org.plenumkg.text.Page;

/** A real server on a free port, over a store with readings made by hand. */
final class Served implements AutoCloseable {

  static final Ontology ONTOLOGY = new Ontology();
  static final Iris IRIS = new Iris(Iris.BASE, ONTOLOGY);

  /** Lets alice in, whose password is "open sesame", by a hash that is cheap to compute. */
  static final Credentials WRITERS =
      Credentials.parse(
          "alice:$2a$04$cQjrWH7fEZpitJve5QeDde9sJuU7JmTHNT/Wb0KtBXZF2GCN6pFgi", "test");

  /** How alice says so. */
  static final String ALICE = "Basic YWxpY2U6b3BlbiBzZXNhbWU=";

  final Store store;
  final PlenumServer server;
  final List<LogEntry> log = new CopyOnWriteArrayList<>();
  final List<String> done = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Path directory, Settings settings, Duration quiet, List<Derivation> derivations) {
    store = Store.open(directory);
    List<Derivation> following = new ArrayList<>(derivations);
    following.add(description());
    server =
        PlenumServer.start(
            store, directory, settings.withPort(0), following, new Listening(), quiet);
  }

  /** Serves a new store with some pages. */
  static Served start(Path folder, Settings settings, String... pages) {
    Path directory = folder.resolve("store");
    build(directory, page -> List.of(Samples.plenum(page)), pages);
    return over(directory, settings);
  }

  /** Serves a store that is there. */
  static Served over(Path directory, Settings settings, Derivation... derivations) {
    return new Served(directory, settings, Duration.ofHours(1), List.of(derivations));
  }

  /** The same, which looks after the store when nobody has written for a while. */
  static Served over(Path directory, Settings settings, Duration quiet) {
    return new Served(directory, settings, quiet, List.of());
  }

  static void build(Path directory, Function<Page, List<Reading>> reader, String... pages) {
    try (Store store = Store.openOrCreate(directory, IRIS, ONTOLOGY);
        SearchIndex index = SearchIndex.open(directory, store)) {
      try (Build build =
          new Build(
              store, IRIS, ONTOLOGY, reader, List.of(description(), index), new Silent(), 2)) {
        for (String page : pages) {
          build.accept(Samples.page(page));
        }
      }
      index.catchUp(store);
    }
  }

  static KeptDescription description() {
    return new KeptDescription(IRIS.base(), ONTOLOGY);
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /** Sends a request that was begun with {@link #to}. */
  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Asks a query, and gets CSV. */
  HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return send(
        to("/plenum")
            .headers("Content-Type", "application/sparql-query", "Accept", "text/csv,*/*;q=0.1")
            .POST(BodyPublishers.ofString(query)));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  private final class Listening implements ServerLog {

    @Override
    public void answered(LogEntry entry) {
      log.add(entry);
    }

    @Override
    public void done(String what) {
      done.add(what);
    }
  }

  /** Hears nothing but faults, which it does not forgive. */
  static final class Silent implements Build.Observer {

    @Override
    public void done(Page page) {}

    @Override
    public void failed(Page page, Throwable fault) {
      throw new AssertionError(page.id(), fault);
    }
  }
}
