package org.plenumkg.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The file ontology/shapes.ttl: that it speaks of the ontology, accepts a good graph and refuses
 * bad ones.
 */
class ShapesTest {

  /** What is said of one small article, every class of fact once. */
  private static final String GOOD =
      """
      :page a plm:Page ; dcterms:identifier "p1" ; plm:contentHash "00ff" ; plm:setAside "第3版" .
      :article a plm:Article ; plm:onPage :page ; dcterms:title "区委十二届六次全会召开"@zh ;
          dcterms:date "2024-08"^^xsd:gYearMonth ; plm:dateBasis plm:Printed ; plm:region :erqi ;
          plm:mentions :fan , :committee , :secretary , :plenum , :report ; plm:reporter :liu .
      :passage a plm:Passage ; plm:quote "樊惠林讲话"@zh ; plm:start 10 ; plm:end 15 ; plm:inArticle :article .
      :mention a plm:Mention ; plm:refersTo :fan ; plm:start 10 ; plm:end 13 ; plm:inArticle :article .
      :vague a plm:Mention ; plm:start 20 ; plm:end 22 ; plm:inArticle :article .

      :fan a plm:Person ; rdfs:label "樊惠林"@zh ; plm:holds :secretary .
      :liu a plm:Person ; rdfs:label "刘伟平"@zh .
      :erqi a plm:Place ; rdfs:label "二七区"@zh ; plm:divisionCode "410103" ; plm:level plm:County .
      :committee a plm:PartyBody , plm:Organization ; rdfs:label "中共郑州市二七区委员会"@zh ;
          skos:altLabel "区委"@zh ; plm:jurisdiction :erqi .
      :secretary a plm:Post ; rdfs:label "中共郑州市二七区委员会书记"@zh ; plm:title "书记"@zh ;
          plm:postIn :committee .
      :plenum a plm:Plenum , plm:Meeting , plm:Event ; rdfs:label "区委十二届六次全会"@zh ;
          plm:date "2024-08-16"^^xsd:date ; plm:termNumber 12 ; plm:sessionNumber 6 ; plm:body :committee ;
          plm:addressedBy :fan ; plm:reviews :report .
      :visit a plm:Visit , plm:Event ; rdfs:label "调研"@zh ; plm:date "--08-16"^^xsd:gMonthDay ;
          plm:visited :park ; plm:visitedBy :fan .
      :report a plm:PolicyDocument , plm:Policy , plm:Document ; rdfs:label "工作报告"@zh ; plm:issuer :committee .
      :park a plm:CapitalProject , plm:Project ; rdfs:label "智慧物流产业园"@zh ; plm:location :erqi ;
          plm:stage plm:Started ; plm:partOf :housing .
      :housing a plm:Programme , plm:Project , plm:Policy ; rdfs:label "安居工程"@zh .

      :attestation a plm:Attestation ; plm:holder :fan ; plm:post :secretary ; plm:status plm:Current ;
          plm:observedOn "2024-08-16"^^xsd:date .
      :appointment a plm:Appointment ; plm:appointee :fan ; plm:post :secretary ; plm:action plm:Elected ;
          plm:date "2021"^^xsd:gYear ; plm:by :plenum .
      :participation a plm:Participation ; plm:participant :fan ; plm:event :plenum ; plm:role plm:Speaks ;
          plm:inCapacity :secretary ; plm:listPosition 1 .
      :decision a plm:Decision ; plm:meeting :plenum ; plm:action plm:Reviews ; plm:object :report .
      :growth a plm:Observation ; plm:indicator "生产总值"@zh ; plm:change 7.4 ; plm:period "2024-H1" .
      :gdp1 a plm:Observation ; plm:indicator "生产总值"@zh ; plm:value 142.22 ; plm:unit "亿元" ;
          plm:period "2024" ; plm:region :erqi ; plm:subject :park .
      :gdp2 a plm:Observation ; plm:indicator "生产总值"@zh ; plm:value 142.0 ; plm:unit "亿元" ; plm:period "2024" .
      :statement a plm:Statement ; plm:speaker :fan ; plm:event :plenum ; plm:text "要抓好项目"@zh ; plm:about :park .
      :authorship a plm:Authorship ; plm:author :liu ; plm:article :article ; plm:role plm:Reporter .
      :reference a plm:Reference ; plm:surname "樊"@zh ; plm:calledAs :secretary ; plm:refersTo :fan ;
          plm:reason "其他文章见其当时任此职"@zh .

      :tenure a plm:Tenure ; plm:holder :fan ; plm:post :secretary ; plm:firstObserved "2024-08-16"^^xsd:date ;
          plm:validFrom "2021"^^xsd:gYear ; plm:basis :appointment .
      :seen a plm:Tenure ; plm:holder :fan ; plm:post :secretary ; plm:lastObserved "2024"^^xsd:gYear .
      :identity a plm:Identity ; plm:canonical :fan ; plm:alias :fan2 ; plm:reason "同名同职" ; plm:score 0.9 .
      :maybe a plm:Identity ; plm:canonical :fan ; plm:candidate :fan3 ; plm:reason "同名" ; plm:score 0.2 .
      :conflict a plm:Conflict ; plm:observation :gdp1 , :gdp2 .
      """
          + evidence("attestation", "appointment", "participation", "decision", "growth")
          + evidence("gdp1", "gdp2", "statement", "authorship", "reference");

  /**
   * One thing wrong with the good graph: what is taken out, what is put in, and what is said of it.
   */
  private record Flaw(String removed, String added, String focus, String message) {}

  private static Flaw without(String removed, String focus, String message) {
    return new Flaw(removed, "", focus, message);
  }

  private static Flaw with(String added, String focus, String message) {
    return new Flaw("", added, focus, message);
  }

  @SuppressWarnings("unused") // by the parameterized test below
  private static final List<Flaw> FLAWS =
      List.of(
          without(
              ":decision plm:statedIn :passage", "decision", "A fact is stated in at least one"),
          with(":decision plm:statedIn :fan", "decision", "A fact is stated in at least one"),
          without(":decision plm:rule \"test\"", "decision", "A fact says which plm:rule"),
          without(":decision plm:confidence 0.5", "decision", "A fact has one plm:confidence"),
          new Flaw(
              ":decision plm:confidence 0.5",
              ":decision plm:confidence 2.0",
              "decision",
              "A fact has one plm:confidence"),
          new Flaw(
              ":decision plm:confidence 0.5",
              ":decision plm:confidence 5e-1",
              "decision",
              "A fact has one plm:confidence"),
          without(":decision a plm:Fact", "decision", "A fact of any kind is also typed"),
          without(":plenum a plm:Meeting", "plenum", "A meeting of any kind is also typed"),
          without(":plenum a plm:Event", "plenum", "are also typed plm:Event"),
          without(":committee a plm:Organization", "committee", "A body of any kind is also typed"),
          without(":housing a plm:Project", "housing", "are also typed plm:Project"),
          without(":housing a plm:Policy", "housing", "are also typed plm:Policy"),
          without(":report a plm:Document", "report", "A policy document is also typed"),
          without(":liu rdfs:label \"刘伟平\"@zh", "liu", "An entity has an rdfs:label"),
          new Flaw(
              ":liu rdfs:label \"刘伟平\"@zh",
              ":liu rdfs:label \"刘伟平\"",
              "liu",
              "An entity has an rdfs:label"),
          with(":liu skos:altLabel \"Liu\"@en", "liu", "Another name is in Chinese"),
          with("[] a plm:Person ; rdfs:label \"某\"@zh", "", "An entity has an IRI"),
          with(
              ":article plm:mentions :nobody", "article", "What an article mentions is a labelled"),
          with(":mention plm:refersTo :liu", "mention", "A mention refers to at most one"),
          with(":erqi plm:divisionCode \"4101\"", "erqi", "There is at most one division code"),
          new Flaw(
              ":erqi plm:divisionCode \"410103\"",
              ":erqi plm:divisionCode 410103",
              "erqi",
              "There is at most one division code"),
          without(":secretary plm:title \"书记\"@zh", "secretary", "A post has a bare title"),
          with(":secretary plm:postIn :erqi", "secretary", "A post is in at most one body"),
          with(":plenum plm:date \"2024-08-16\"", "plenum", "A date is an xsd:date"),
          with(":plenum plm:date \"2024-02-30\"^^xsd:date", "plenum", "A date is an xsd:date"),
          with(
              ":plenum plm:date \"2024-08-16T00:00:00\"^^xsd:dateTime",
              "plenum",
              "A date is an xsd:date"),
          with(":article dcterms:date 2024", "article", "An article's date is an xsd:date"),
          with(":plenum plm:dateBasis plm:Current", "plenum", "A date's basis is one of the four"),
          with(":plenum plm:termNumber 13", "plenum", "There is at most one term number"),
          with(":plenum plm:presidedBy :erqi", "plenum", "A person or an organization presides"),
          with(":visit plm:visited :liu", "visit", "What is visited is a place"),
          with(":park plm:stage plm:Current", "park", "A stage is one of the six"),
          without(":page dcterms:identifier \"p1\"", "page", "A page has one dcterms:identifier"),
          without(":article plm:onPage :page", "article", "An article is on one plm:Page"),
          without(":attestation plm:holder :fan", "attestation", "There is one holder"),
          with(":attestation plm:holder :committee", "attestation", "There is one holder"),
          without(":attestation plm:post :secretary", "attestation", "There is one post"),
          with(":attestation plm:status plm:Former", "attestation", "There is one status"),
          without(":appointment plm:appointee :fan", "appointment", "There is one appointee"),
          new Flaw(
              ":appointment plm:action plm:Elected",
              ":appointment plm:action plm:Reviews",
              "appointment",
              "There is one action: appointed"),
          without(":participation plm:event :plenum", "participation", "There is one event"),
          new Flaw(
              ":participation plm:participant :fan",
              ":participation plm:participant :erqi",
              "participation",
              "There is one participant"),
          without(
              ":participation plm:role plm:Speaks", "participation", "There is one role: presides"),
          new Flaw(
              ":decision plm:action plm:Reviews",
              ":decision plm:action plm:Elected",
              "decision",
              "There is one action: reviews"),
          with(
              ":decision plm:object :nothing",
              "decision",
              "There is one object, a labelled entity"),
          without(":growth plm:indicator \"生产总值\"@zh", "growth", "There is one indicator"),
          without(":growth plm:change 7.4", "growth", "An observation has a value, a change"),
          with(":growth plm:value \"约三成\"@zh", "growth", "There is at most one value"),
          new Flaw(
              ":growth plm:period \"2024-H1\"",
              ":growth plm:period \"上半年\"",
              "growth",
              "There is at most one period"),
          new Flaw(
              ":statement plm:speaker :fan . :statement plm:event :plenum",
              "",
              "statement",
              "A statement has a speaker or an event"),
          without(":statement plm:text \"要抓好项目\"@zh", "statement", "There is one text"),
          new Flaw(
              ":authorship plm:role plm:Reporter",
              ":authorship plm:role plm:Speaks",
              "authorship",
              "There is one role: reporter"),
          new Flaw(":passage plm:end 15", ":passage plm:end 10", "passage", "There is one start"),
          new Flaw(":mention plm:end 13", ":mention plm:end 9", "mention", "There is one start"),
          without(":passage plm:inArticle :article", "passage", "Evidence is in one plm:Article"),
          new Flaw(
              ":passage plm:quote \"樊惠林讲话\"@zh",
              ":passage plm:quote \" \"@zh",
              "passage",
              "There is one quote"),
          without(":tenure plm:basis :appointment", "tenure", "A tenure whose beginning or end"),
          with(":identity plm:alias :fan", "identity", "An identity keeps one entity"),
          without(":maybe plm:candidate :fan3", "maybe", "An identity has an alias or a candidate"),
          without(":reference plm:surname \"樊\"@zh", "reference", "There is one surname"),
          without(":identity plm:reason \"同名同职\"", "identity", "An identity says why"),
          with(":identity plm:score 1.5", "identity", "There is at most one score"),
          without(":conflict plm:observation :gdp2", "conflict", "A conflict has at least two"));

  private final Ontology ontology = new Ontology();
  private final Graph shapesGraph = shapesGraph();
  private final Shapes shapes = Shapes.parse(shapesGraph);

  @Test
  void aGoodGraphConforms() {
    assertThat(messages(graph(GOOD))).isEmpty();
  }

  @Test
  void aGoodGraphConformsBesideTheOntology() {
    Graph union = graph(GOOD);
    ontology.graph().stream().forEach(union::add);
    assertThat(messages(union)).isEmpty();
  }

  @Test
  void theGoodGraphHasEveryClassOfFactAndEvidence() {
    Graph good = graph(GOOD);
    assertThat(thingsAndFacts())
        .filteredOn(cls -> !ontology.typesOf(cls).contains(Plm.Event))
        .filteredOn(cls -> !ontology.typesOf(cls).contains(Plm.Organization))
        .filteredOn(cls -> !cls.equals(Plm.Initiative))
        .allMatch(cls -> good.contains(Node.ANY, RDF.Nodes.type, cls));
  }

  @ParameterizedTest
  @FieldSource("FLAWS")
  void aFlawIsRefused(Flaw flaw) {
    Graph flawed = graph(GOOD);
    int size = flawed.size();
    Graph removed = graph(flaw.removed());
    removed.stream().forEach(flawed::delete);
    assertThat(flawed.size()).as("what to remove is there").isEqualTo(size - removed.size());
    graph(flaw.added()).stream().forEach(flawed::add);
    assertThat(messages(flawed))
        .anyMatch(
            message -> message.startsWith(flaw.focus() + ": ") && message.contains(flaw.message()));
  }

  @Test
  void everyClassOfThingAndFactHasAShape() {
    Set<Node> targeted =
        shapesGraph.stream(Node.ANY, SHACL.targetClass, Node.ANY)
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    assertThat(targeted).containsExactlyInAnyOrderElementsOf(thingsAndFacts().toList());
  }

  @Test
  void everyTermOfAShapeIsOneOfTheOntology() {
    assertThat(
            shapesGraph.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(Plm.NS)))
        .isNotEmpty()
        .allMatch(term -> ontology.graph().contains(term, RDF.Nodes.type, Node.ANY));
  }

  @Test
  void everyPropertyOfTheOntologyIsChecked() {
    Set<Node> paths =
        shapesGraph.stream(Node.ANY, SHACL.path, Node.ANY)
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    assertThat(
            Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(kind -> ontology.graph().stream(Node.ANY, RDF.Nodes.type, kind.asNode()))
                .map(Triple::getSubject))
        .allMatch(paths::contains);
  }

  @Test
  void everyShapeThatIsNamedIsDefinedAndUsed() {
    Set<Node> defined =
        Stream.of(SHACL.NodeShape, SHACL.PropertyShape)
            .flatMap(kind -> shapesGraph.stream(Node.ANY, RDF.Nodes.type, kind))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    String ns = "https://w3id.org/plenum/shapes#";
    assertThat(
            shapesGraph.stream()
                .map(Triple::getObject)
                .filter(node -> node.isURI() && node.getURI().startsWith(ns)))
        .allMatch(defined::contains);
    assertThat(defined)
        .allMatch(
            shape ->
                shapesGraph.contains(shape, SHACL.targetClass, Node.ANY)
                    || shapesGraph.contains(Node.ANY, Node.ANY, shape));
  }

  @Test
  void everyPropertyShapeSpeaksBothLanguages() {
    assertThat(shapesGraph.stream(Node.ANY, RDF.Nodes.type, SHACL.PropertyShape))
        .allSatisfy(
            t ->
                assertThat(
                        shapesGraph.stream(t.getSubject(), SHACL.message, Node.ANY)
                            .map(message -> message.getObject().getLiteralLanguage()))
                    .as("%s", t.getSubject())
                    .containsExactlyInAnyOrder("en", "zh"));
  }

  private Stream<Node> thingsAndFacts() {
    return ontology.graph().stream(Node.ANY, RDF.Nodes.type, OWL.Class.asNode())
        .map(Triple::getSubject)
        .filter(
            cls -> !ontology.graph().contains(cls, RDFS.Nodes.subClassOf, SKOS.Concept.asNode()));
  }

  /** One line a violation: local name of the node at fault, then what is wrong with it. */
  private List<String> messages(Graph data) {
    ValidationReport report = ShaclValidator.get().validate(shapes, data);
    return report.getEntries().stream()
        .map(e -> (e.focusNode().isURI() ? e.focusNode().getLocalName() : "") + ": " + e.message())
        .toList();
  }

  private static String evidence(String... facts) {
    return Stream.of(facts)
        .map(
            ":%s a plm:Fact ; plm:statedIn :passage ; plm:rule \"test\" ; plm:confidence 0.5 .\n"
                ::formatted)
        .collect(Collectors.joining());
  }

  private static Graph graph(String turtle) {
    String prefixes =
        Prefixes.ALL.getNsPrefixMap().entrySet().stream()
            .map(e -> "PREFIX %s: <%s>\n".formatted(e.getKey(), e.getValue()))
            .collect(Collectors.joining("", "PREFIX : <https://w3id.org/plenum/id/>\n", ""));
    String end = turtle.isBlank() || turtle.stripTrailing().endsWith(".") ? "" : " .";
    Graph graph = GraphFactory.createDefaultGraph();
    // Unchecked, for some of the flaws are ill-formed literals.
    RDFParser.fromString(prefixes + turtle + end, Lang.TURTLE).checking(false).parse(graph);
    return graph;
  }

  private static Graph shapesGraph() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(ShapesTest.class.getResourceAsStream("/ontology/shapes.ttl"))
        .lang(Lang.TURTLE)
        .parse(graph);
    return graph;
  }
}
