package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenumkg.ontology.Plm;

class ExportFormatsTest {

  private static final Export.Part DESCRIBED =
      new Export.Part(
          Selection.ALL,
          EvidenceDetail.FULL,
          Optional.of(
              new DatasetMetadata(
                  "测试", Optional.of("https://creativecommons.org/licenses/by/4.0/"))));

  @TempDir Path folder;
  @AutoClose private Store store;

  @BeforeEach
  void fill() {
    store = Stores.ofTwoPages(folder.resolve("store"));
  }

  @ParameterizedTest
  @CsvSource({"NTRIPLES,N-Triples", "RDFXML,RDF/XML", "JSONLD,JSON-LD"})
  void everyFormSaysTheSame(Export.Format format, String lang) {
    String text = export(Export.Part.WHOLE, format);

    assertThat(parse(text, RDFLanguages.nameToLang(lang)))
        .matches(
            parse(export(Export.Part.WHOLE, Export.Format.TURTLE), Lang.TURTLE)::isIsomorphicWith);
    assertThat(text)
        .isEqualTo(export(Export.Part.WHOLE, format))
        .doesNotContain("\r")
        .endsWith("\n");
  }

  @Test
  void anotherLibraryReadsTheSameTriples() throws IOException {
    Model turtle =
        Rio.parse(new StringReader(export(DESCRIBED, Export.Format.TURTLE)), RDFFormat.TURTLE);
    Graph jena = parse(export(DESCRIBED, Export.Format.NTRIPLES), Lang.NTRIPLES);
    Model expected = new LinkedHashModel();
    jena.find().forEachRemaining(triple -> expected.addAll(rdf4j(NodeText.of(triple) + " .")));

    assertThat(turtle).hasSameSizeAs(expected).hasSameSizeAs(jena.find().toList());
    assertThat(turtle.equals(expected)).isTrue();
  }

  private static Model rdf4j(String triple) {
    try {
      // A line of N-Triples is Turtle too.
      return Rio.parse(new StringReader(triple), RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void factsGoOutWithoutTheirEvidence() {
    Export.Part bare = new Export.Part(Selection.ALL, EvidenceDetail.NONE, Optional.empty());

    Graph graph = parse(export(bare, Export.Format.TURTLE), Lang.TURTLE);

    assertThat(graph.contains(Node.ANY, RDF.Nodes.type, Plm.Fact)).isTrue();
    assertThat(graph.contains(Node.ANY, Plm.rule, Node.ANY)).isTrue();
    assertThat(graph.contains(Node.ANY, RDF.Nodes.type, Plm.Passage)).isFalse();
    assertThat(graph.contains(Node.ANY, Plm.statedIn, Node.ANY)).isFalse();
    assertThat(graph.contains(Node.ANY, Plm.refersTo, Node.ANY)).isFalse();
    assertThat(export(bare, Export.Format.NQUADS)).doesNotContain("statedIn> <https", "/passage/");
  }

  @Test
  void saysWhatItHolds() {
    Graph graph = parse(export(DESCRIBED, Export.Format.TURTLE), Lang.TURTLE);
    Graph plain = parse(export(Export.Part.WHOLE, Export.Format.TURTLE), Lang.TURTLE);
    Node dataset = DatasetDescription.node(Iris.BASE);

    assertThat(number(graph, dataset, VOID.triples.asNode())).isEqualTo(plain.size());
    assertThat(number(graph, dataset, VOID.documents.asNode())).isEqualTo(2);
    Node meetings = graph.find(Node.ANY, VOID._class.asNode(), Plm.Meeting).next().getSubject();
    assertThat(number(graph, meetings, VOID.entities.asNode())).isEqualTo(1);
    assertThat(export(DESCRIBED, Export.Format.TURTLE))
        .contains(
            "dcterms:license <https://creativecommons.org/licenses/by/4.0/>",
            "schema:temporalCoverage \"2024-08-16/2024-08-16\"",
            "dcterms:title \"测试\"@zh")
        .contains("\n<https://w3id.org/plenum/id/dataset> a void:Dataset ;\n");
    assertThat(export(DESCRIBED, Export.Format.NQUADS))
        .contains("rdf-schema#label")
        .contains("<https://w3id.org/plenum/id/dataset> .\n");
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(
        graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
  }

  private String export(Export.Part part, Export.Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store, part, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Graph parse(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }
}
