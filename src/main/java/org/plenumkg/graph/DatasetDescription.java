package org.plenumkg.graph;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
 * What a graph holds, to be said in VoID: how much of what, the days that its dated articles cover,
 * the vocabularies.
 *
 * @param numbers of triples, documents and whatever else has a property of VoID's
 * @param classes how many things there are of each class; others than this vocabulary's are left
 *     out
 * @param days of the articles whose day is known
 */
record DatasetDescription(
    DatasetMetadata metadata,
    SortedMap<Node, Long> numbers,
    SortedMap<Node, Long> classes,
    Optional<Days> days) {

  static final String VOID_NS = VOID.getURI();
  static final String SCHEMA_NS = "https://schema.org/";

  static final Node COVERED = NodeFactory.createURI(SCHEMA_NS + "temporalCoverage");

  private static final List<String> VOCABULARIES =
      List.of(
          Plm.NS,
          DCTerms.getURI(),
          ORG.getURI(),
          FOAF.getURI(),
          RDFS.getURI(),
          SKOS.getURI(),
          "http://www.w3.org/ns/prov#",
          SCHEMA_NS);

  /** The IRI of the dataset, which is also the name of the graph that describes it. */
  static Node node(String base) {
    return NodeFactory.createURI(base + "dataset");
  }

  /** The IRI of the part of a dataset that is of one class. */
  static Node part(Node dataset, Node type) {
    return NodeFactory.createURI(dataset.getURI() + "/" + type.getLocalName());
  }

  /** Whether something is said of the dataset here, or of its part of one class. */
  static boolean isAbout(Node subject, String base) {
    String dataset = node(base).getURI();
    String iri = subject.isURI() ? subject.getURI() : "";
    return iri.equals(dataset) || iri.startsWith(dataset + "/");
  }

  /** All of it, with what the dataset's IRIs begin with. */
  List<Triple> triples(String base) {
    Node dataset = node(base);
    Triples out = new Triples();
    out.add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
    out.addWords(dataset, DCTerms.title.asNode(), metadata.title());
    metadata.licence().ifPresent(licence -> writeLicence(dataset, licence, out));
    out.addString(dataset, VOID.uriSpace.asNode(), base);
    VOCABULARIES.forEach(
        iri -> out.add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(iri)));
    numbers.forEach((property, number) -> out.add(dataset, property, Triples.integer(number)));
    days.ifPresent(covered -> out.addString(dataset, COVERED, covered.text()));
    classes.forEach((type, number) -> writeClass(dataset, type, number, out));
    return out.all();
  }

  private static void writeLicence(Node dataset, String licence, Triples out) {
    if (licence.matches("https?://\\S+")) {
      out.add(dataset, DCTerms.license.asNode(), NodeFactory.createURI(licence));
    } else {
      out.addString(dataset, DCTerms.rights.asNode(), licence);
    }
  }

  private static void writeClass(Node dataset, Node type, long number, Triples out) {
    if (type.getURI().startsWith(Plm.NS)) {
      Node part = part(dataset, type);
      out.add(dataset, VOID.classPartition.asNode(), part);
      out.add(part, RDF.Nodes.type, VOID.Dataset.asNode());
      out.add(part, VOID._class.asNode(), type);
      out.add(part, VOID.entities.asNode(), Triples.integer(number));
    }
  }
}
