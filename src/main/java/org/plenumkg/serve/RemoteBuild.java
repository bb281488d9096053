package org.plenumkg.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.PageGraphs;
import org.plenumkg.graph.Program;
import org.plenumkg.graph.ReadAhead;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Page;

/**
 * Reads pages into a dataset on a server, one graph an article. A batch of pages is one change
 * where the server takes updates, which costs it far less than many. Where it takes graphs only,
 * the first article of a page is put last: where it stands with the page's hash, and the program
 * that read it is this one, the page is done. Either way no reader sees half an article, and a
 * build that was broken off goes on where it was.
 *
 * <p>Pages go in by {@link #accept}, in one thread; while one batch is read, the one before it is
 * sent. {@link #close} reads and sends what is left.
 */
public final class RemoteBuild implements Consumer<Page>, AutoCloseable {

  /** Some 15 MB as they are sent. */
  private static final int PAGES_A_BATCH = 40;

  // Of page text, in UTF-16 units.
  private static final int UNITS_A_BATCH = 400_000;

  /** After so many changes in sequence that were refused, none is tried any more. */
  private static final int MOST_REFUSALS = 2;

  private final GraphStore server;
  private final Iris iris;
  private final String program;
  private final ReadAhead ahead;
  private int refusals;

  /**
   * A build into a server.
   *
   * @param program its fingerprint
   * @param reader turns a page into its articles' readings; called from several threads at once
   * @param threads how many
   */
  public RemoteBuild(
      GraphStore server,
      Iris iris,
      Ontology ontology,
      String program,
      Function<Page, List<Reading>> reader,
      Build.Observer observer,
      int threads) {
    this.server = server;
    this.iris = iris;
    this.program = program;
    this.ahead =
        new ReadAhead(
            PageGraphs.reading(reader, iris, ontology),
            new Server(),
            new ReadAhead.Batch(PAGES_A_BATCH, UNITS_A_BATCH),
            observer,
            threads);
  }

  /**
   * Takes one page, whose identifier none before it had; returns when there is room for the next.
   *
   * @throws GraphStoreException if the server refuses; nothing more can be put in then
   */
  @Override
  public void accept(Page page) {
    ahead.accept(page);
  }

  /**
   * Sends the pages that are left.
   *
   * @throws GraphStoreException if the server refuses any
   */
  @Override
  public void close() {
    ahead.close();
  }

  private final class Server implements ReadAhead.Target {

    @Override
    public List<Page> changed(List<Page> pages) {
      Set<String> done = done(pages);
      return pages.stream().filter(page -> !done.contains(iris.page(page.id()).getURI())).toList();
    }

    @Override
    public void put(List<PageGraphs> pages) {
      if (refusals < MOST_REFUSALS) {
        Set<Node> old = graphsOf(pages.stream().map(PageGraphs::page).toList());
        List<PageGraphs.Named> graphs = pages.stream().flatMap(p -> graphs(p).stream()).toList();
        if (server.replace(old, graphs)) {
          refusals = 0;
          return;
        }
        refusals++;
      }
      pages.forEach(RemoteBuild.this::putOneByOne);
    }
  }

  private void putOneByOne(PageGraphs page) {
    Set<Node> names =
        page.graphs().stream().map(PageGraphs.Named::name).collect(Collectors.toSet());
    List<PageGraphs.Named> lastFirst = graphs(page);
    Collections.reverse(lastFirst);
    PageGraphs.Named first = lastFirst.remove(lastFirst.size() - 1);
    lastFirst.forEach(graph -> server.put(graph.name(), graph.triples()));
    graphsOf(List.of(page.page())).stream()
        .filter(name -> !names.contains(name))
        .forEach(server::delete);
    server.put(first.name(), first.triples());
  }

  /** The graphs of a page, of which the first tells which program read it. */
  private List<PageGraphs.Named> graphs(PageGraphs page) {
    List<PageGraphs.Named> graphs = new ArrayList<>(page.graphs());
    List<Triple> first = new ArrayList<>(graphs.get(0).triples());
    first.add(Program.reading(page.page(), program));
    graphs.set(0, new PageGraphs.Named(graphs.get(0).name(), first));
    return graphs;
  }

  /** Those of some pages that stand on the server as they are now and as this program reads. */
  private Set<String> done(Collection<Page> pages) {
    StringBuilder query = new StringBuilder("SELECT DISTINCT ?p { VALUES (?g ?p ?h) {");
    for (Page page : pages) {
      String node = iris.page(page.id()).getURI();
      String key = node.substring((iris.base() + "page/").length());
      for (String graph : List.of(iris.base() + "article/" + key + "/1", node)) {
        query.append(" (<%s> <%s> \"%s\")".formatted(graph, node, page.contentHash()));
      }
    }
    // It is told in the graph itself, or where our own server keeps its books.
    Triple reading = Program.reading(Node.ANY, program);
    String told = "?p <%s> <%s>".formatted(reading.getPredicate(), reading.getObject());
    query.append(
        " } GRAPH ?g { ?p <%s> ?h } FILTER(EXISTS { GRAPH ?g { %s } } || EXISTS { GRAPH <%s> { %s } }) }"
            .formatted(Plm.contentHash, told, Quad.defaultGraphIRI, told));
    return new HashSet<>(server.select(query.toString()));
  }

  private Set<Node> graphsOf(Collection<Node> pages) {
    String nodes = pages.stream().map(page -> "<" + page + ">").collect(Collectors.joining(" "));
    String query =
        "SELECT DISTINCT ?g { VALUES ?p { %s } GRAPH ?g { ?p <%s> ?h } }"
            .formatted(nodes, Plm.contentHash);
    return server.select(query).stream().map(NodeFactory::createURI).collect(Collectors.toSet());
  }
}
