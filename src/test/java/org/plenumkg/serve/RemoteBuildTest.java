package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.Export;
import org.plenumkg.graph.Holdings;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Samples;
import org.plenumkg.graph.Store;
import org.plenumkg.text.Page;
import org.plenumkg.text.Supplied;

/** Pages that are read here and put into a server that others ask meanwhile. */
class RemoteBuildTest {

  private static final GraphStore.Login ALICE = new GraphStore.Login("alice", "open sesame");
  private static final int READERS = 50;

  @TempDir Path folder;
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plenum/update", ""})
  void noReaderSeesHalfAnArticle(String updates) throws Exception {
    Served served = serve("p1");
    String whole = size(served, "p1");
    List<Page> pages = pages(6);
    AtomicBoolean building = new AtomicBoolean(true);
    ConcurrentLinkedQueue<String> halves = new ConcurrentLinkedQueue<>();
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    List<Future<Integer>> reading = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      String page = pages.get(i % pages.size()).id();
      reading.add(
          readers.submit(
              () -> {
                int reads = 0;
                do {
                  String size = size(served, page);
                  if (!size.equals("0") && !size.equals(whole)) {
                    halves.add(page + " " + size);
                  }
                  reads++;
                  Thread.sleep(10); // fifty that ask without a pause leave no time for the build
                } while (building.get());
                return reads;
              }));
    }
    try {
      build(store(served::uri, updates), RemoteBuildTest::byHand, pages);
    } finally {
      building.set(false);
      readers.shutdown();
    }

    for (Future<Integer> reads : reading) {
      assertThat(reads.get()).isPositive();
    }
    assertThat(halves).isEmpty();
    for (Page page : pages) {
      assertThat(size(served, page.id())).isEqualTo(whole);
    }
    assertThat(written(served)).hasSize(updates.isEmpty() ? pages.size() : 1);
  }

  @Test
  void leavesTheStoreThatABuildInItWouldLeave() throws Exception {
    List<Page> seeds = Seeds.pages();
    List<Page> emptied = seeds.subList(0, 2).stream().map(RemoteBuildTest::emptied).toList();
    List<Page> then = new ArrayList<>(seeds.subList(2, 4));
    then.addAll(emptied);
    Path local = folder.resolve("local");
    Seeds.build(local, then);
    Path remote = folder.resolve("store");
    Store.openOrCreate(remote, Served.IRIS, Served.ONTOLOGY).close();
    String exported;
    Holdings holdings;
    try (Store store = Store.open(local)) {
      exported = export(store);
      holdings = store.holdings();
    }

    try (Served served = Served.over(remote, writable(), Seeds.resolved())) {
      build(store(served::uri, "/plenum/update"), Seeds.reader(), seeds.subList(0, 4));
      build(store(served::uri, "/plenum/update"), Seeds.reader(), emptied);
      assertThat(export(served.store)).isEqualTo(exported);
      assertThat(served.store.holdings()).isEqualTo(holdings);
      assertThat(served.get("/search?q=chenhongmin").body()).contains("陈红民");
    }

    Seeds.build(remote, seeds.subList(4, 5)); // as if there had never been a server
    Seeds.build(local, seeds.subList(4, 5));
    try (Store one = Store.open(remote);
        Store other = Store.open(local)) {
      assertThat(export(one)).isEqualTo(export(other));
      assertThat(one.holdings()).isEqualTo(other.holdings());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plenum/update", ""})
  void triesAgainWhatDidNotArrive(String updates) throws Exception {
    Served served = serve("p1");
    Unreliable way =
        remember(
            new Unreliable(
                served.uri("/"),
                Unreliable.Fault.LOST,
                Unreliable.Fault.NONE,
                Unreliable.Fault.BUSY,
                Unreliable.Fault.NONE,
                Unreliable.Fault.UNHEARD));

    build(store(way::uri, updates), RemoteBuildTest::byHand, pages(2));

    assertThat(size(served, "n0")).isEqualTo(size(served, "p1"));
    assertThat(size(served, "n1")).isEqualTo(size(served, "p1"));
    assertThat(way.arrived).hasSizeGreaterThan(3); // what was not heard is asked again
  }

  @Test
  void goesOnWhereItWasBrokenOff() throws Exception {
    Served served = serve("p1");
    List<Page> pages = pages(45);
    Unreliable way =
        remember(
            new Unreliable(
                served.uri("/"),
                Unreliable.Fault.NONE, // which of the first batch are done
                Unreliable.Fault.NONE, // which of the second
                Unreliable.Fault.NONE, // what there was of the first
                Unreliable.Fault.NONE, // the first batch
                Unreliable.Fault.REFUSED));
    GraphStore broken = store(way::uri, "/plenum/update");
    assertThatThrownBy(() -> build(broken, RemoteBuildTest::byHand, pages))
        .isInstanceOf(GraphStoreException.class)
        .hasMessageContaining("answered 403");
    assertThat(size(served, "n39")).isNotEqualTo("0");
    assertThat(size(served, "n40")).isEqualTo("0");

    List<String> again = new ArrayList<>();
    build(
        store(way::uri, "/plenum/update"),
        page -> {
          again.add(page.id());
          return byHand(page);
        },
        pages);

    assertThat(again).containsExactlyInAnyOrder("n40", "n41", "n42", "n43", "n44");
    assertThat(size(served, "n44")).isEqualTo(size(served, "p1"));
    assertThat(written(served)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plenum/update", ""})
  void readsAgainWhatAnotherProgramRead(String updates) throws Exception {
    Served served = serve("p1");
    GraphStore server = store(served::uri, updates);
    List<Page> pages = pages(2);
    for (String program : List.of("first", "second", "first")) {
      assertThat(read(server, program, pages)).containsExactlyInAnyOrder("n0", "n1");
      assertThat(read(server, program, pages)).isEmpty();
    }
    assertThat(size(served, "n0")).isEqualTo(size(served, "p1"));
    assertThat(export(served.store)).contains("page/n0").doesNotContain("urn:plenum:");

    String other = Served.encoded(Iris.BASE + "article/n1/1");
    served.send(
        served
            .to("/plenum/data?graph=" + other)
            .headers("Content-Type", "application/n-triples", "Authorization", Served.ALICE)
            .POST(BodyPublishers.ofString("<http://e.org/a> <http://e.org/b> 'by hand' .")));
    assertThat(read(server, "first", pages)).containsExactly("n1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/ds/update", "/ds/nosuch"})
  void fillsAnyGraphStore(String updates) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    FusekiServer fuseki = FusekiServer.create().port(0).add("/ds", dataset).build();
    fuseki.start();
    open.add(fuseki::stop);
    URI root = URI.create("http://127.0.0.1:" + fuseki.getPort() + "/");
    GraphStore server =
        new GraphStore(
            root.resolve("/ds"),
            root.resolve("/ds/data"),
            updates.isEmpty() ? Optional.empty() : Optional.of(root.resolve(updates)),
            Optional.empty());
    Page page = pages(1).get(0);
    build(server, RemoteBuildTest::byHand, List.of(page));
    assertThat(size(dataset, "article/n0/1")).isGreaterThan(50);
    assertThat(read(server, "this", List.of(page))).isEmpty();
    assertThat(read(server, "another", List.of(page))).containsExactly("n0");
    assertThat(read(server, "this", List.of(page))).containsExactly("n0");

    Page nothing = new Page("n0", page.source(), "\\u5317 ((( \"'\n", Supplied.NONE);
    build(server, none -> List.of(), List.of(nothing));
    assertThat(size(dataset, "article/n0/1")).isZero();
    assertThat(size(dataset, "page/n0")).isPositive();
  }

  private static int size(DatasetGraph dataset, String graph) {
    return Txn.calculateRead(
        dataset, () -> dataset.getGraph(NodeFactory.createURI(Iris.BASE + graph)).size());
  }

  @Test
  void saysWhenItIsNotLetIn() {
    Served served = serve("p1");
    GraphStore wrong =
        new GraphStore(
            served.uri("/plenum"),
            served.uri("/plenum/data"),
            Optional.of(served.uri("/plenum/update")),
            Optional.of(new GraphStore.Login("alice", "a wrong one")));

    assertThatThrownBy(() -> build(wrong, RemoteBuildTest::byHand, pages(1)))
        .isInstanceOf(GraphStoreException.class)
        .hasMessageContaining("answered 401")
        .hasMessageNotContaining("a wrong one");
  }

  private Served serve(String... pages) {
    return remember(Served.start(folder, writable(), pages));
  }

  private static Settings writable() {
    return Settings.USUAL.withWriters(Served.WRITERS);
  }

  private <T extends AutoCloseable> T remember(T one) {
    open.add(0, one);
    return one;
  }

  private static GraphStore store(Function<String, URI> server, String updates) {
    return new GraphStore(
        server.apply("/plenum"),
        server.apply("/plenum/data"),
        updates.isEmpty() ? Optional.empty() : Optional.of(server.apply(updates)),
        Optional.of(ALICE));
  }

  private static void build(
      GraphStore server, Function<Page, List<Reading>> reader, List<Page> pages) {
    build(server, "this", reader, pages);
  }

  private static void build(
      GraphStore server, String program, Function<Page, List<Reading>> reader, List<Page> pages) {
    try (RemoteBuild build =
        new RemoteBuild(
            server, Served.IRIS, Served.ONTOLOGY, program, reader, new Served.Silent(), 2)) {
      pages.forEach(build);
    }
  }

  /** Which of some pages a program reads, all else being as it was. */
  private static List<String> read(GraphStore server, String program, List<Page> pages) {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    build(
        server,
        program,
        page -> {
          read.add(page.id());
          return byHand(page);
        },
        pages);
    return read;
  }

  private static List<Reading> byHand(Page page) {
    return List.of(Samples.plenum(page));
  }

  private static List<Page> pages(int number) {
    return IntStream.range(0, number).mapToObj(i -> Samples.page("n" + i)).toList();
  }

  /** With nothing left to read, so that all its graphs leave at once. */
  private static Page emptied(Page page) {
    return new Page(page.id(), page.source(), "夜间值班电话\n", page.supplied());
  }

  private static List<LogEntry> written(Served served) {
    return served.log.stream()
        .filter(entry -> entry.status() < 300)
        .filter(entry -> entry.method().equals("PUT") || entry.path().endsWith("/update"))
        .toList();
  }

  /** Triples of a page's article; asked again where the server is too busy to tell. */
  private static String size(Served served, String page) throws Exception {
    String graph = Iris.BASE + "article/" + page + "/1";
    HttpResponse<String> answer;
    do {
      answer = served.ask("SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }");
    } while (answer.statusCode() == Refusal.BUSY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).findFirst().orElseThrow();
  }

  private static String export(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store, Export.Format.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
