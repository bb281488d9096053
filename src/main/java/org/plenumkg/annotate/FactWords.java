package org.plenumkg.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.plenumkg.extract.Fact;
import org.plenumkg.lexicon.Table;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/**
 * Says facts in plain words: 樊惠林任中共郑州市二七区委员会书记（现任）. The sentence of a class is a row of {@code
 * fact-phrases.csv}; without one, and for roles it has no place for, the labels of the ontology do.
 */
final class FactWords {

  static final String TABLE = "/lexicon/fact-phrases.csv";

  private final Ontology ontology;
  private final Map<String, Map<Language, Phrase>> phrases = new HashMap<>();

  FactWords(Ontology ontology) {
    this.ontology = ontology;
    for (Table.Row row : Table.read(TABLE, "class", "zh", "en")) {
      phrases.put(
          row.need("class"),
          Map.of(Language.ZH, new Phrase(row.need("zh")), Language.EN, new Phrase(row.need("en"))));
    }
  }

  /** The class of a fact: 任职见证. */
  String type(Fact fact, Language language) {
    return label(fact.type(), language);
  }

  /** What a fact says. */
  String of(Fact fact, Language language) {
    Phrase phrase =
        phrases
            .getOrDefault(fact.type().getLocalName(), Map.of())
            .getOrDefault(language, new Phrase(""));
    Map<String, String> values = new HashMap<>();
    List<String> more = new ArrayList<>();
    for (Node property : fact.roles().stream().map(Role::property).distinct().toList()) {
      String value =
          fact.values(property)
              .map(
                  v -> v instanceof Thing thing ? thing.name() : words(((Term) v).node(), language))
              .collect(Collectors.joining(language.of("、", ", ")));
      values.put(property.getLocalName(), value);
      if (!phrase.gaps().contains(property.getLocalName())) {
        more.add(label(property, language) + language.of("：", ": ") + value);
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!phrase.gaps().isEmpty()) {
      sentences.add(phrase.filled(gap -> Optional.ofNullable(values.get(gap))));
    }
    sentences.addAll(more);
    return String.join(language.of("；", "; "), sentences);
  }

  private String words(Node node, Language language) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : label(node, language);
  }

  /** The label of a term of the ontology; a term of another vocabulary goes by its own name. */
  private String label(Node term, Language language) {
    return term.getURI().startsWith(Plm.NS)
        ? ontology.label(term, language.tag())
        : term.getLocalName();
  }
}
