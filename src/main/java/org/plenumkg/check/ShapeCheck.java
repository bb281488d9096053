package org.plenumkg.check;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.check.Finding.Check;
import org.plenumkg.ontology.Prefixes;

/** The store as one graph against {@code ontology/shapes.ttl}. */
final class ShapeCheck {

  private final Shapes shapes;

  ShapeCheck() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(ShapeCheck.class.getResource("/ontology/shapes.ttl").toString())
        .lang(Lang.TURTLE)
        .parse(graph);
    shapes = Shapes.parse(graph);
  }

  void run(DatasetGraph quads, CheckResult result) {
    quads
        .find(Quad.unionGraph, Node.ANY, RDF.Nodes.type, Node.ANY)
        .forEachRemaining(quad -> result.examined(Check.SHAPES));
    ValidationReport report = ShaclValidator.get().validate(shapes, quads.getUnionGraph());
    report.getEntries().forEach(entry -> result.add(finding(entry)));
  }

  private static Finding finding(ReportEntry entry) {
    String path =
        Optional.ofNullable(entry.resultPath()).map(p -> shortForm(p.toString()) + ": ").orElse("");
    String value =
        Optional.ofNullable(entry.value())
            .map(v -> " (" + shortForm(v.toString()) + ")")
            .orElse("");
    boolean violation =
        Optional.ofNullable(entry.severity())
            .map(s -> s.level().getURI().endsWith("#Violation"))
            .orElse(true);
    String message = path + entry.message() + value;
    return violation
        ? Finding.error(Check.SHAPES, entry.focusNode(), message)
        : Finding.note(Check.SHAPES, entry.focusNode(), message);
  }

  private static String shortForm(String iri) {
    return Prefixes.ALL.shortForm(iri.replaceAll("^<|>$", ""));
  }
}
