package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTableTest {

  @TempDir private Path folder;

  @Test
  void everyIndexFindsWhatWasPutIn() throws IOException {
    List<Quad> quads = quads();
    DatasetGraph dataset = open("bulk");
    Txn.executeWrite(dataset, () -> fill(dataset, quads));
    Txn.executeRead(
        dataset,
        () -> {
          assertThat(Iter.toList(dataset.find())).hasSize(new HashSet<>(quads).size());
          Quad some = quads.get(quads.size() / 2);
          Node any = Node.ANY;
          Node graph = some.getGraph();
          Node subject = some.getSubject();
          Node predicate = some.getPredicate();
          Node object = some.getObject();
          // One for each order of columns that the database has.
          for (Quad pattern :
              List.of(
                  Quad.create(graph, subject, any, any),
                  Quad.create(graph, any, predicate, any),
                  Quad.create(graph, any, any, object),
                  Quad.create(any, subject, any, any),
                  Quad.create(any, any, predicate, object),
                  Quad.create(any, any, any, object))) {
            assertThat(Iter.toSet(dataset.find(pattern)))
                .as("%s", pattern)
                .isEqualTo(matching(quads, pattern));
          }
        });
    TDBInternal.expel(dataset);
  }

  @Test
  void takesMuchLessRoomThanQuadsPutInOneByOne() throws IOException {
    List<Quad> quads = quads();
    DatasetGraph bulk = open("bulk");
    Txn.executeWrite(bulk, () -> fill(bulk, quads));
    TDBInternal.expel(bulk);
    DatasetGraph plain = open("plain");
    Txn.executeWrite(plain, () -> quads.forEach(plain::add));
    TDBInternal.expel(plain);

    assertThat(DiskUse.of(folder.resolve("bulk")))
        .isLessThan(DiskUse.of(folder.resolve("plain")) * 4 / 5);
  }

  private static Set<Quad> matching(List<Quad> quads, Quad pattern) {
    Set<Quad> matching = new HashSet<>(quads);
    matching.removeIf(
        quad ->
            !matches(pattern.getGraph(), quad.getGraph())
                || !matches(pattern.getSubject(), quad.getSubject())
                || !matches(pattern.getPredicate(), quad.getPredicate())
                || !matches(pattern.getObject(), quad.getObject()));
    return matching;
  }

  private static boolean matches(Node pattern, Node node) {
    return pattern.equals(Node.ANY) || pattern.equals(node);
  }

  private static void fill(DatasetGraph dataset, List<Quad> quads) {
    Path data = Path.of(TDBInternal.getDatasetGraphTDB(dataset).getLocation().getDirectoryPath());
    try (BulkTable table =
        new BulkTable(
            TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable(), data)) {
      quads.forEach(q -> table.add(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
      table.finish();
    }
  }

  private DatasetGraph open(String name) throws IOException {
    Path directory = Files.createDirectories(folder.resolve(name));
    return DatabaseMgr.connectDatasetGraph(Location.create(directory));
  }

  /** In no order, some of them twice. */
  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    IntStream.range(0, 60_000)
        .mapToObj(i -> Quad.create(node(i / 40), node(i / 7 % 3000), node(i % 23), node(i % 977)))
        .forEach(quads::add);
    quads.addAll(quads.subList(100, 200));
    Collections.shuffle(quads, new Random(3));
    return quads;
  }

  private static Node node(int number) {
    return NodeFactory.createURI("http://example.org/" + number);
  }
}
