package org.plenumkg.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.check.Finding.Check;
import org.plenumkg.graph.AllGraphs;
import org.plenumkg.ontology.Plm;

/** Figures that articles give differently: a matter of the sources, hence notes. */
final class ConflictCheck {

  private final DatasetGraph quads;
  private final AllGraphs graphs;
  private final CheckResult result;

  ConflictCheck(DatasetGraph quads, CheckResult result) {
    this.quads = quads;
    this.graphs = new AllGraphs(quads);
    this.result = result;
  }

  void run() {
    quads
        .find(Quad.unionGraph, Node.ANY, RDF.Nodes.type, Plm.Observation)
        .forEachRemaining(quad -> result.examined(Check.CONFLICTS));
    graphs.subjects(RDF.Nodes.type, Plm.Conflict).forEach(this::add);
  }

  private void add(Node conflict) {
    String figures =
        graphs
            .objects(conflict, Plm.observation)
            .map(this::figure)
            .sorted()
            .distinct()
            .collect(Collectors.joining("; "));
    result.add(Finding.note(Check.CONFLICTS, conflict, "figures that differ: " + figures));
  }

  /** 一般公共预算收入 29.9 亿元 (page/article). */
  private String figure(Node observation) {
    String article =
        graphs
            .objects(observation, Plm.statedIn)
            .flatMap(passage -> graphs.objects(passage, Plm.inArticle))
            .map(Node::getURI)
            .sorted()
            .findFirst()
            .orElse("?");
    return Stream.of(Plm.indicator, Plm.period, Plm.value, Plm.unit)
            .flatMap(property -> graphs.objects(observation, property))
            .map(Node::getLiteralLexicalForm)
            .collect(Collectors.joining(" "))
        + " in "
        + article;
  }
}
