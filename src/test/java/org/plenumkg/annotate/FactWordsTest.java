package org.plenumkg.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenumkg.lexicon.Table;
import org.plenumkg.ontology.Plm;

class FactWordsTest {

  @Test
  void leavesOutWhatStaysEmpty() {
    Phrase phrase = new Phrase("{holder}任{post}[（{status}）][，见于 {on}]");
    Map<String, String> values = Map.of("holder", "林大山", "post", "书记", "on", "$1");

    assertThat(phrase.filled(gap -> Optional.ofNullable(values.get(gap))))
        .isEqualTo("林大山任书记，见于 $1");
    assertThat(phrase.filled(gap -> Optional.empty())).isEqualTo("…任…");
    assertThat(phrase.gaps()).containsExactlyInAnyOrder("holder", "post", "status", "on");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesClassesAndRolesOfTheOntology(Language language) {
    for (Table.Row row : Table.read(FactWords.TABLE, "class", "zh", "en")) {
      assertThat(label(row.need("class"))).isNotEmpty();
      for (String gap : new Phrase(row.need(language.tag())).gaps()) {
        assertThat(label(gap)).isNotEmpty();
      }
    }
  }

  private static String label(String localName) {
    return Samples.ONTOLOGY.label(NodeFactory.createURI(Plm.NS + localName), "en");
  }
}
