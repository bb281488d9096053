package org.plenumkg.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The file ontology/plenum.ttl, and the constants of {@link Plm} beside it. */
class VocabularyTest {

  private static final Node ONTOLOGY =
      NodeFactory.createURI(Plm.NS.substring(0, Plm.NS.length() - 1));

  private final Ontology ontology = new Ontology();
  private final Graph graph = ontology.graph();

  @Test
  void everyTermIsAConstantAndEveryConstantATerm() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : Plm.class.getFields()) {
      if (field.getType() == Node.class) {
        assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
        assertThat(((Node) field.get(null)).getURI()).isEqualTo(Plm.NS + field.getName());
        constants.add(Plm.NS + field.getName());
      }
    }
    assertThat(constants).isEqualTo(uris(terms()));
  }

  @Test
  void constantsStandInTheOrderOfTheFile() throws Exception {
    String turtle;
    try (var in = Ontology.class.getResourceAsStream("/ontology/plenum.ttl")) {
      turtle = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> inFile =
        turtle
            .lines()
            .filter(line -> line.startsWith("plm:"))
            .map(line -> line.substring(4, line.indexOf(' ')))
            .toList();
    List<String> inClass =
        Arrays.stream(Plm.class.getFields())
            .filter(field -> field.getType() == Node.class)
            .map(Field::getName)
            .toList();
    assertThat(inClass).isEqualTo(inFile);
  }

  @Test
  void everyTermIsNamedAndExplainedInBothLanguages() {
    for (Node term : terms().toList()) {
      for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
        assertThat(objects(term, property).map(Node::getLiteralLanguage))
            .as("%s of %s", property.getLocalName(), term.getLocalName())
            .containsExactlyInAnyOrder("zh", "en");
      }
      assertThat(objects(term, RDFS.Nodes.isDefinedBy)).as("%s", term).containsExactly(ONTOLOGY);
      assertThat(objects(term, RDF.Nodes.type)).as("types of %s", term).hasSize(1);
    }
  }

  @Test
  void noTwoTermsOfAKindShareAName() {
    for (String lang : List.of("zh", "en")) {
      for (var kind : List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)) {
        assertThat(subjects(RDF.Nodes.type, kind.asNode()).map(term -> ontology.label(term, lang)))
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyTermThatIsUsedIsDefined() {
    Set<String> used =
        uris(
            graph.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .filter(VocabularyTest::isOurs));
    assertThat(used).isEqualTo(uris(terms()));
  }

  @Test
  void thereAreNoBlankNodes() {
    assertThat(graph.stream().filter(t -> t.getSubject().isBlank() || t.getObject().isBlank()))
        .isEmpty();
  }

  @Test
  void whatTheWriterReadsIsUnambiguous() {
    for (Node annotation : List.of(Plm.pathSegment, Plm.shortcutSubject, Plm.shortcutObject)) {
      assertThat(graph.stream(Node.ANY, annotation, Node.ANY).map(Triple::getSubject))
          .as(annotation.getLocalName())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyValueThatHasAShortcutFillsAFactThatHasItsEnds() {
    Set<Node> withEnds = Set.of(Plm.Attestation, Plm.Participation, Plm.Decision, Plm.Authorship);
    for (Node fact : withEnds) {
      assertThat(ontology.shortcutSubject(fact)).as("%s", fact).isPresent();
      assertThat(ontology.shortcutObject(fact)).as("%s", fact).isPresent();
    }
    assertThat(graph.stream(Node.ANY, Plm.shortcut, Node.ANY).map(Triple::getObject).distinct())
        .allMatch(
            property -> graph.contains(property, RDF.Nodes.type, OWL.ObjectProperty.asNode()));
  }

  @Test
  void theOntologyIsDescribed() {
    assertThat(objects(ONTOLOGY, DCTerms.title.asNode())).hasSize(2);
    assertThat(objects(ONTOLOGY, DCTerms.description.asNode())).hasSize(2);
    assertThat(objects(ONTOLOGY, DCTerms.license.asNode())).hasSize(1);
    assertThat(objects(ONTOLOGY, OWL.versionInfo.asNode()).map(Node::getLiteralLexicalForm))
        .containsExactly("0.1.0");
  }

  @Test
  void classesOfValuesAreConcepts() {
    assertThat(subjects(RDFS.Nodes.subClassOf, SKOS.Concept.asNode()))
        .containsExactlyInAnyOrder(
            Plm.Status,
            Plm.Action,
            Plm.ParticipationRole,
            Plm.AuthorshipRole,
            Plm.DateBasis,
            Plm.Stage,
            Plm.Level);
  }

  private Stream<Node> terms() {
    return graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(Triple::getSubject)
        .filter(VocabularyTest::isOurs);
  }

  private Stream<Node> subjects(Node predicate, Node object) {
    return graph.stream(Node.ANY, predicate, object).map(Triple::getSubject);
  }

  private Stream<Node> objects(Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject);
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(Plm.NS);
  }

  private static Set<String> uris(Stream<Node> nodes) {
    Set<String> uris = new TreeSet<>();
    nodes.forEach(node -> uris.add(node.getURI()));
    return uris;
  }
}
