package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.plenumkg.extract.Reading;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.ontology.Prefixes;
import org.plenumkg.text.Article;
import org.plenumkg.text.Page;

class ArticleGraphTest {

  private static final Ontology ONTOLOGY = new Ontology();
  private static final ArticleGraph WRITER =
      new ArticleGraph(new Iris(Iris.BASE, ONTOLOGY), ONTOLOGY);

  private final Page page = Samples.page("sample");
  private final Graph graph = graph(WRITER.triples(Samples.plenum(page)));

  @Test
  void writesAllThatWasRead() throws IOException {
    Golden.assertMatches("graph/plenum.ttl", turtle(graph));
  }

  @Test
  void conformsToTheShapes() {
    Shapes shapes =
        Shapes.parse(RDFParser.source("ontology/shapes.ttl").lang(Lang.TURTLE).toGraph());

    ValidationReport report = ShaclValidator.get().validate(shapes, graph);

    ByteArrayOutputStream text = new ByteArrayOutputStream();
    ShLib.printReport(text, report);
    assertThat(report.conforms()).as(text.toString(StandardCharsets.UTF_8)).isTrue();
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(graph.find().toList())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void writesWhatSeveralPlacesStateAsOneFact() {
    List<Node> facts =
        objects(Node.ANY, Plm.rule).stream()
            .filter(rule -> rule.getLiteralLexicalForm().startsWith("attestation/"))
            .toList();

    assertThat(facts).as("one of 樊惠林, by the rule of the first place, one of 虎荣鑫").hasSize(2);
    Node fan = subject(Plm.holder, person("樊惠林"));
    assertThat(objects(fan, Plm.statedIn)).hasSize(2);
    assertThat(objects(fan, Plm.rule))
        .containsExactly(NodeFactory.createLiteralString("attestation/9"));
    assertThat(objects(fan, Plm.confidence))
        .extracting(Node::getLiteralLexicalForm)
        .containsExactly("0.9");
  }

  @Test
  void namesTheArticleInFactsAboutIt() {
    Node authorship = subject(Plm.author, person("景静"));

    assertThat(objects(authorship, Plm.article)).containsExactly(article());
    assertThat(objects(article(), Plm.reporter)).containsExactly(person("景静"));
  }

  @Test
  void givesNoLabelToAMentionWithoutName() {
    assertThat(objects(Node.ANY, SKOS.altLabel.asNode()))
        .extracting(Node::getLiteralLexicalForm)
        .doesNotContain("", "会议指出");
  }

  @Test
  void keepsTheFirstNameAsLabelWhereTwoThingsAreOne() {
    Article article = Samples.article(page);
    Thing plain = new Thing(Plm.PartyBody, "410103", "committee", "二七区委", List.of());
    Thing described =
        new Thing(
            Plm.PartyBody,
            "410103",
            "committee",
            "中共二七区委",
            List.of(new Role(Plm.jurisdiction, Samples.region())));
    Reading reading =
        new Reading(
            article,
            Optional.empty(),
            List.of(
                new Mention(plain, Samples.span(article, "区委"), "区委"),
                new Mention(described, Samples.span(article, "区委书记"), "区委")),
            List.of(),
            List.of());

    Graph graph = graph(WRITER.triples(reading));

    Node body = NodeFactory.createURI(Iris.BASE + "organization/410103-committee");
    assertThat(graph.find(body, Node.ANY, Node.ANY).toList())
        .extracting(t -> t.getObject().toString())
        .contains("\"二七区委\"@zh", "\"中共二七区委\"@zh", "\"区委\"@zh", Iris.BASE + "place/410103");
  }

  @Test
  void saysOfAPageWithoutArticlesThatItWasRead() {
    assertThat(WRITER.triples(page)).extracting(Triple::getPredicate).contains(Plm.contentHash);
  }

  private Node person(String name) {
    return graph
        .find(Node.ANY, Node.ANY, NodeFactory.createLiteralLang(name, "zh"))
        .next()
        .getSubject();
  }

  private static Node article() {
    return NodeFactory.createURI(Iris.BASE + "article/sample/1");
  }

  private Node subject(Node property, Node object) {
    return graph.find(Node.ANY, property, object).next().getSubject();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static Graph graph(List<Triple> triples) {
    assertThat(triples).doesNotHaveDuplicates();
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  private static String turtle(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(graph, Prefixes.ALL, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
