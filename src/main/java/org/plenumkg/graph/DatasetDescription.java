package org.plenumkg.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.plenumkg.ontology.Plm;

/**
 * What a graph holds, said in VoID: how many triples, pages and things of each class, the days that
 * its dated articles cover, the vocabularies. It is counted when the graph goes out, not kept in
 * the store: so it tells of what was chosen, is never out of date, and costs writers nothing.
 */
final class DatasetDescription {

  static final String VOID_NS = VOID.getURI();
  static final String SCHEMA_NS = "https://schema.org/";

  private final Node dataset;
  private final Map<Node, Long> classes = new TreeMap<>(TurtleWriter.ORDER);
  private final Map<Node, Long> properties = new TreeMap<>(TurtleWriter.ORDER);
  private final TreeSet<String> days = new TreeSet<>();
  private long subjects;
  private long triples;

  private DatasetDescription(String base) {
    this.dataset = node(base);
  }

  /** The IRI of the dataset, which is also the name of the graph that describes it. */
  static Node node(String base) {
    return NodeFactory.createURI(base + "dataset");
  }

  /** Counts all that goes out. */
  static List<Triple> of(ExportSource source, String base, DatasetMetadata metadata) {
    DatasetDescription description = new DatasetDescription(base);
    source.forEachSubjectUnordered(description::count);
    Triples written = new Triples();
    description.write(base, metadata, written);
    return written.all();
  }

  private void count(Collection<Triple> about) {
    subjects++;
    triples += about.size();
    boolean isArticle = false;
    String day = "";
    for (Triple triple : about) {
      Node property = triple.getPredicate();
      properties.merge(property, 1L, Long::sum);
      if (property.equals(RDF.Nodes.type)) {
        classes.merge(triple.getObject(), 1L, Long::sum);
        isArticle |= triple.getObject().equals(Plm.Article);
      } else if (property.equals(DCTerms.date.asNode())) {
        day = triple.getObject().getLiteralLexicalForm();
      }
    }
    if (isArticle && day.matches("\\d{4}-\\d\\d-\\d\\d")) {
      days.add(day);
    }
    while (days.size() > 2) { // the first and the last are wanted
      days.remove(days.higher(days.first()));
    }
  }

  private void write(String base, DatasetMetadata metadata, Triples out) {
    out.add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
    out.addWords(dataset, DCTerms.title.asNode(), metadata.title());
    metadata.licence().ifPresent(licence -> writeLicence(licence, out));
    out.addString(dataset, VOID.uriSpace.asNode(), base);
    for (String vocabulary :
        List.of(
            Plm.NS,
            DCTerms.getURI(),
            ORG.getURI(),
            FOAF.getURI(),
            RDFS.getURI(),
            SKOS.getURI(),
            "http://www.w3.org/ns/prov#",
            SCHEMA_NS)) {
      out.add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(vocabulary));
    }
    out.add(dataset, VOID.triples.asNode(), integer(triples));
    out.add(dataset, VOID.distinctSubjects.asNode(), integer(subjects));
    out.add(dataset, VOID.documents.asNode(), integer(classes.getOrDefault(Plm.Page, 0L)));
    out.add(dataset, VOID.properties.asNode(), integer(properties.size()));
    if (!days.isEmpty()) {
      Node covered = NodeFactory.createURI(SCHEMA_NS + "temporalCoverage");
      out.addString(dataset, covered, days.first() + "/" + days.last());
    }
    classes.forEach((type, number) -> writeClass(type, number, out));
  }

  private void writeLicence(String licence, Triples out) {
    if (licence.matches("https?://\\S+")) {
      out.add(dataset, DCTerms.license.asNode(), NodeFactory.createURI(licence));
    } else {
      out.addString(dataset, DCTerms.rights.asNode(), licence);
    }
  }

  private void writeClass(Node type, long number, Triples out) {
    if (type.getURI().startsWith(Plm.NS)) {
      Node part = NodeFactory.createURI(dataset.getURI() + "/" + type.getLocalName());
      out.add(dataset, VOID.classPartition.asNode(), part);
      out.add(part, VOID._class.asNode(), type);
      out.add(part, VOID.entities.asNode(), integer(number));
    }
  }

  private static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
