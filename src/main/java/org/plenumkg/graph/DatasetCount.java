package org.plenumkg.graph;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.plenumkg.ontology.Plm;

/** Counts a graph as it goes out, whole or a part of a store, to describe it. */
final class DatasetCount {

  private final SortedMap<Node, Long> classes = new TreeMap<>(TurtleWriter.ORDER);
  private final SortedMap<Node, Long> properties = new TreeMap<>(TurtleWriter.ORDER);
  private Optional<Days> days = Optional.empty();
  private long subjects;
  private long triples;

  private DatasetCount() {}

  /** Counts all that goes out. */
  static DatasetDescription of(ExportSource source, DatasetMetadata metadata) {
    DatasetCount count = new DatasetCount();
    source.forEachSubjectUnordered(count::add);
    return new DatasetDescription(metadata, count.numbers(), count.classes, count.days);
  }

  private SortedMap<Node, Long> numbers() {
    SortedMap<Node, Long> numbers = new TreeMap<>(TurtleWriter.ORDER);
    numbers.put(VOID.triples.asNode(), triples);
    numbers.put(VOID.distinctSubjects.asNode(), subjects);
    numbers.put(VOID.properties.asNode(), (long) properties.size());
    numbers.put(VOID.documents.asNode(), classes.getOrDefault(Plm.Page, 0L));
    return numbers;
  }

  private void add(Collection<Triple> about) {
    subjects++;
    triples += about.size();
    boolean isArticle = false;
    Optional<Days> day = Optional.empty();
    for (Triple triple : about) {
      Node property = triple.getPredicate();
      properties.merge(property, 1L, Long::sum);
      if (property.equals(RDF.Nodes.type)) {
        classes.merge(triple.getObject(), 1L, Long::sum);
        isArticle |= triple.getObject().equals(Plm.Article);
      } else if (property.equals(DCTerms.date.asNode())) {
        day = Days.of(triple.getObject());
      }
    }
    if (isArticle && day.isPresent()) {
      days = Optional.of(days.map(day.get()::and).orElse(day.get()));
    }
  }
}
