package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenumkg.ontology.Prefixes;

class SelectionTest {

  private static final DatasetGraph STORE = DatasetGraphFactory.create();

  static {
    StringBuilder prefixes = new StringBuilder();
    Prefixes.ALL
        .getNsPrefixMap()
        .forEach((prefix, iri) -> prefixes.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    RDFParser.fromString(
            prefixes
                + """
                PREFIX : <https://example.org/>
                GRAPH :a1 { :p dcterms:identifier "泉州日报 3" . :a1 a plm:Article ; plm:onPage :p ;
                  plm:region :licheng ; plm:mentions :lin ; dcterms:date "2024-08-16"^^xsd:date .
                  :licheng a plm:Place ; rdfs:label "泉州市鲤城区"@zh ; plm:divisionCode "350502" ; plm:within :quanzhou .
                  :quanzhou a plm:Place ; rdfs:label "泉州市"@zh . :lin rdfs:label "林海生"@zh }
                GRAPH :a2 { :a2 a plm:Article ; plm:onPage :p ; plm:region :quanzhou ;
                  plm:mentions :lin2 ; dcterms:date "2024-09"^^xsd:gYearMonth .
                  :lin2 rdfs:label "林海"@zh ; skos:altLabel "林海生"@zh }
                GRAPH :a3 { :a3 a plm:Article ; dcterms:date "--08-16"^^xsd:gMonthDay }
                """,
            Lang.TRIG)
        .parse(STORE);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -, -, -, a1 a2 a3",
        "泉州市, -, -, -, -, a1 a2",
        "鲤城区, -, -, -, -, a1",
        "泉州市鲤城区, -, -, -, -, a1",
        "350502, -, -, -, -, a1",
        "https://example.org/quanzhou, -, -, -, -, a1 a2",
        "丰泽区, -, -, -, -, ''",
        "-, 林海生, -, -, -, a1 a2",
        "-, 林海, -, -, -, a2",
        "泉州市, 林海, -, -, -, a2",
        "鲤城区, 林海, -, -, -, ''",
        "-, -, 泉州日报 3, -, -, a1 a2",
        "-, -, https://example.org/a3, -, -, a3",
        "-, -, -, 2024-08-16, -, a1 a2",
        "-, -, -, 2024-08-17, -, a2",
        "-, -, -, 2024-09-15, -, a2",
        "-, -, -, -, 2024-08-31, a1",
        "-, -, -, 2024, 2024, a1 a2",
        "-, -, -, 2025, -, ''"
      })
  void choosesArticles(
      String region, String person, String article, String from, String to, String expected) {
    Selection selection =
        new Selection(
            Optional.ofNullable(region),
            Optional.ofNullable(person),
            Optional.ofNullable(article),
            Optional.ofNullable(from),
            Optional.ofNullable(to));

    assertThat(
            String.join(
                " ",
                selection.articles(STORE).stream().map(a -> a.getURI().substring(20)).toList()))
        .isEqualTo(expected);
    assertThat(selection.isAll()).isEqualTo(expected.equals("a1 a2 a3"));
  }

  @Test
  void anArticleIsChosenByItsNumber() {
    Selection second =
        new Selection(
            Optional.empty(),
            Optional.empty(),
            Optional.of("泉州日报 3/a2"),
            Optional.empty(),
            Optional.empty());

    assertThat(second.articles(STORE)).hasSize(1);
  }
}
