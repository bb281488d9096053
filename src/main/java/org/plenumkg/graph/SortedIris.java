package org.plenumkg.graph;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Sorts any number of IRIs in the order of Turtle's blocks, each kept once; what does not fit into
 * memory goes to temporary files.
 */
final class SortedIris implements AutoCloseable {

  // Some 60 MB of them.
  private static final long IN_MEMORY = 300_000;

  /** As they end in N-Triples, "…/a>", so that they sort alike. */
  private final SortedDataBag<String> bag =
      BagFactory.newSortedBag(
          new ThresholdPolicyCount<>(IN_MEMORY), new Lines(), Comparator.naturalOrder());

  private String last = "";

  /** Takes an IRI; one that is no IRI is refused by its exception. */
  void add(Node node) {
    String key = node.getURI() + ">";
    if (!key.equals(last)) { // they mostly come in runs
      bag.add(key);
      last = key;
    }
  }

  /** Hands them over, each once. */
  void forEach(Consumer<Node> use) {
    String before = "";
    for (Iterator<String> keys = bag.iterator(); keys.hasNext(); ) {
      String key = keys.next();
      if (!key.equals(before)) {
        use.accept(NodeFactory.createURI(key.substring(0, key.length() - 1)));
      }
      before = key;
    }
  }

  @Override
  public void close() {
    bag.close();
  }

  /** One a line in a temporary file; an IRI has no line breaks. */
  private static final class Lines implements SerializationFactory<String> {

    @Override
    public Sink<String> createSerializer(OutputStream out) {
      PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      return new Sink<>() {
        @Override
        public void send(String key) {
          writer.print(key + "\n");
        }

        @Override
        public void flush() {
          writer.flush();
        }

        @Override
        public void close() {
          writer.close();
        }
      };
    }

    @Override
    public Iterator<String> createDeserializer(InputStream in) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .iterator();
    }
  }
}
