package org.plenumkg.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Plm;

/**
 * An index of the texts of a store (names, headlines, quotes, statements), in a folder within the
 * store's. It follows every change of the store; should the process die between the two, the index
 * knows that it is behind, and is made anew when it is next {@link #catchUp asked for}.
 *
 * <p>Any number of threads may search while one follows the store.
 */
public final class SearchIndex implements Derivation, AutoCloseable {

  private static final String FOLDER = "search";

  /** While this file is there, the index may not be what the store is. */
  private static final String BEHIND = "behind";

  /** What changes more at once is not followed but made anew, which needs less memory. */
  private static final int MOST_GRAPHS = 2_000;

  private static final long NANOSECONDS_BETWEEN_COMMITS = 1_000_000_000L;

  private final Path folder;
  private final Words words = new Words();
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private final Set<Triple> leaving = new LinkedHashSet<>();
  private final Set<Triple> entering = new LinkedHashSet<>();
  private final Set<Triple> gone = new HashSet<>();
  private long lastCommit = System.nanoTime();

  /** Whether a change is under way of which {@link #committed} or {@link #aborted} will tell. */
  private boolean changing;

  private volatile boolean complete;

  private SearchIndex(Path folder) throws IOException {
    this.folder = folder;
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    this.writer = new IndexWriter(FSDirectory.open(folder), config);
    this.searchers = new SearcherManager(writer, null);
    this.complete = Files.notExists(folder.resolve(BEHIND));
  }

  /**
   * Opens the index of a store, and makes it where there is none.
   *
   * @param store open, in this directory
   * @throws UncheckedIOException if files cannot be read or written
   */
  public static SearchIndex open(Path directory, Store store) {
    Path folder = directory.resolve(FOLDER);
    try {
      if (Files.notExists(folder)) {
        Files.createDirectories(folder);
        if (store.read(quads -> quads.contains(Node.ANY, Node.ANY, Plm.onPage, Node.ANY))) {
          Files.createFile(folder.resolve(BEHIND));
        }
      }
      return new SearchIndex(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** Whether there is an index in the directory of a store. */
  public static boolean exists(Path directory) {
    return Files.exists(directory.resolve(FOLDER));
  }

  /** Whether everything in the store can be found. */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Makes the index anew if it is behind the store; takes about a second for 500 articles. Between
   * two changes only: one of which it has heard a part could not be followed from there.
   */
  public synchronized void catchUp(Store store) {
    if (complete) {
      return;
    }
    try {
      while (changing) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    store.read(
        quads -> {
          rebuild(quads);
          return quads;
        });
  }

  @Override
  public synchronized void leaving(DatasetGraph quads, Set<Node> graphs) {
    changing = true;
    if (graphs.size() > MOST_GRAPHS) {
      complete = false;
    } else if (complete) {
      leaving.addAll(TextTriples.of(quads, graphs));
    }
  }

  @Override
  public synchronized void entered(DatasetGraph quads, Set<Node> graphs) {
    changing = true;
    if (graphs.size() > MOST_GRAPHS) {
      complete = false;
    }
    if (complete) {
      entering.addAll(TextTriples.of(quads, graphs));
      leaving.removeAll(entering);
      leaving.stream().filter(text -> !isSaid(quads, text)).forEach(gone::add);
    } else {
      entering.clear();
    }
    leaving.clear();
    fallBehind();
  }

  /** Another article may say the same. */
  private static boolean isSaid(DatasetGraph quads, Triple text) {
    return quads.contains(Node.ANY, text.getSubject(), text.getPredicate(), text.getObject());
  }

  private void fallBehind() {
    try {
      if (Files.notExists(folder.resolve(BEHIND))) {
        Files.createFile(folder.resolve(BEHIND));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void committed() {
    changed();
    try {
      for (Triple text : gone) {
        writer.deleteDocuments(Documents.key(text));
      }
      for (Triple text : entering) {
        writer.updateDocument(Documents.key(text), Documents.of(text, words));
      }
      gone.clear();
      entering.clear();
      if (System.nanoTime() - lastCommit > NANOSECONDS_BETWEEN_COMMITS) {
        commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void aborted() {
    changed();
    leaving.clear();
    entering.clear();
    gone.clear();
  }

  private void changed() {
    changing = false;
    notifyAll();
  }

  /**
   * Finds texts, best first.
   *
   * @param question words, pinyin or initials, in any characters and width
   * @param subject whose texts, or anybody's
   * @param properties as what the text must stand; empty for any
   * @param lang its language; empty for any
   * @param limit at most so many
   */
  public List<Hit> find(
      String question, Optional<String> subject, List<Node> properties, String lang, int limit) {
    Sought sought = Sought.of(question, words);
    if (sought.parts().isEmpty()) {
      return List.of();
    }
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        List<Hit> hits = new ArrayList<>();
        var query = Queries.of(sought, subject, properties, lang);
        for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
          hits.add(Documents.hit(searcher.storedFields().document(found.doc), found.score));
        }
        return hits;
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cuts from a text the part where words stand that were looked for, or its beginning. */
  public UnaryOperator<String> snippets(String question, Highlight marks) {
    Sought sought = Sought.of(question, words);
    return text -> marks.of(text, sought, words);
  }

  @Override
  public synchronized void close() {
    try {
      commit();
      searchers.close();
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rebuild(DatasetGraph quads) {
    try {
      writer.deleteAll();
      for (Node property : TextTriples.all()) {
        var found = quads.find(Node.ANY, Node.ANY, property, Node.ANY);
        while (found.hasNext()) {
          Triple text = found.next().asTriple();
          if (TextTriples.isText(property, text.getObject())) {
            writer.updateDocument(Documents.key(text), Documents.of(text, words));
          }
        }
      }
      complete = true;
      commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void commit() throws IOException {
    writer.commit();
    lastCommit = System.nanoTime();
    if (complete) {
      Files.deleteIfExists(folder.resolve(BEHIND));
    }
  }
}
