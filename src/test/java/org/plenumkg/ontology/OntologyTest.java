package org.plenumkg.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {

  private static final Node UNKNOWN = NodeFactory.createURI(Plm.NS + "Senate");

  private final Ontology ontology = new Ontology();

  @ParameterizedTest
  @CsvSource({
    "Person, Person",
    "Plenum, Plenum Meeting Event",
    "Visit, Visit Event",
    "PartyBody, PartyBody Organization",
    "Programme, Programme Policy Project",
    "PolicyDocument, PolicyDocument Document Policy",
    "Attestation, Attestation Fact",
    "Status, Status",
  })
  void typesOfAClass(String cls, String types) {
    assertThat(ontology.typesOf(term(cls)).stream().map(Node::getLocalName))
        .containsExactly(types.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Person, person",
    "Enterprise, organization",
    "Post, post",
    "Place, place",
    "Plenum, meeting",
    "Visit, visit",
    "Activity, activity",
    "CapitalProject, project",
    "Programme, programme",
    "Policy, policy",
    "Initiative, policy",
    "PolicyDocument, document",
    "Document, document",
    "Page, page",
    "Article, article",
    "Observation, fact",
    "Passage, passage",
    "Mention, mention",
    "Tenure, tenure",
    "Identity, identity",
    "Conflict, conflict",
  })
  void pathSegmentOfAClass(String cls, String segment) {
    assertThat(ontology.pathSegment(term(cls))).isEqualTo(segment);
  }

  @ParameterizedTest
  @CsvSource({
    "Current, holds",
    "Presides, presidedBy",
    "Speaks, addressedBy",
    "Reports, reportedBy",
    "Attends, attendedBy",
    "Visits, visitedBy",
    "Accompanies, accompaniedBy",
    "Reviews, reviews",
    "Approves, adopts approves",
    "Studies, studies",
    "Deploys, adopts deploys",
    "Reporter, reporter",
    "Correspondent, correspondent",
    "Photographer, photographer",
  })
  void shortcutsOfAValue(String value, String properties) {
    assertThat(ontology.shortcuts(term(value)).stream().map(Node::getLocalName))
        .containsExactly(properties.split(" "));
  }

  @Test
  void otherValuesHaveNoShortcut() {
    assertThat(List.of(Plm.Former, Plm.Proposed, Plm.Appointed, UNKNOWN))
        .allSatisfy(value -> assertThat(ontology.shortcuts(value)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Attestation, holder, post",
    "Participation, event, participant",
    "Decision, meeting, object",
    "Authorship, article, author",
  })
  void endsOfAShortcut(String fact, String subject, String object) {
    assertThat(ontology.shortcutSubject(term(fact))).contains(term(subject));
    assertThat(ontology.shortcutObject(term(fact))).contains(term(object));
  }

  @Test
  void otherFactsHaveNoShortcut() {
    assertThat(List.of(Plm.Appointment, Plm.Observation, Plm.Statement))
        .allSatisfy(
            fact -> {
              assertThat(ontology.shortcutSubject(fact)).isEmpty();
              assertThat(ontology.shortcutObject(fact)).isEmpty();
            });
  }

  @Test
  void labels() {
    assertThat(ontology.label(Plm.Plenum, "zh")).isEqualTo("全体会议");
    assertThat(ontology.label(Plm.Plenum, "en")).isEqualTo("plenum");
    assertThatThrownBy(() -> ontology.label(Plm.Plenum, "fr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no label @fr: " + Plm.Plenum);
  }

  @Test
  void alignedClassesAreNotTypes() {
    assertThat(ontology.graph().contains(Plm.Person, RDFS.Nodes.subClassOf, FOAF.Person.asNode()))
        .isTrue();
    assertThat(ontology.typesOf(Plm.Person)).doesNotContain(FOAF.Person.asNode());
  }

  @Test
  void anUnknownClassIsNamed() {
    assertThatThrownBy(() -> ontology.typesOf(UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no class of the ontology: " + UNKNOWN);
    assertThatThrownBy(() -> ontology.pathSegment(UNKNOWN)).hasMessageContaining("Senate");
    assertThatThrownBy(() -> ontology.shortcutSubject(UNKNOWN)).hasMessageContaining("Senate");
    assertThatThrownBy(() -> ontology.shortcutObject(UNKNOWN)).hasMessageContaining("Senate");
  }

  @Test
  void aClassThatNothingIsNamedByHasNoPathSegment() {
    assertThatThrownBy(() -> ontology.pathSegment(Plm.Event))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no plm:pathSegment: " + Plm.Event);
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatThrownBy(() -> new Ontology("/ontology/missing.ttl"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not on the class path: /ontology/missing.ttl");
  }

  @Test
  void nothingThatIsHandedOutCanBeChanged() {
    assertThatThrownBy(() -> ontology.graph().add(UNKNOWN, RDF.Nodes.type, RDFS.Nodes.Class))
        .isInstanceOf(AddDeniedException.class);
    assertThatThrownBy(() -> ontology.typesOf(Plm.Plenum).add(UNKNOWN))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ontology.shortcuts(Plm.Approves).add(UNKNOWN))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Prefixes.ALL.setNsPrefix("ex", "http://example.org/"))
        .isInstanceOf(PrefixMapping.JenaLockedException.class);
  }

  @Test
  void prefixesAgreeWithTheOntology() {
    assertThat(Prefixes.ALL.expandPrefix("plm:Person")).isEqualTo(Plm.Person.getURI());
    ontology
        .graph()
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach(
            (prefix, uri) -> {
              if (!prefix.equals("owl")) {
                assertThat(Prefixes.ALL.getNsPrefixURI(prefix)).as(prefix).isEqualTo(uri);
              }
            });
    assertThat(Prefixes.ALL.getNsPrefixURI("org")).isEqualTo(ORG.NS);
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(Plm.NS + localName);
  }
}
