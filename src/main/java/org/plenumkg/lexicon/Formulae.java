package org.plenumkg.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Political formulae of the whole country: the same thing wherever they are printed (四个意识, 放管服).
 */
public final class Formulae {

  /** A formula by its usual name, with the local name of its class. */
  public record Formula(String name, String category) {}

  private final Map<String, Formula> quoted;
  private final Forms<Formula> bare;

  private Formulae(Map<String, Formula> quoted, Forms<Formula> bare) {
    this.quoted = Map.copyOf(quoted);
    this.bare = bare;
  }

  /** The table that comes with the program. */
  public static Formulae load() {
    Map<String, Formula> quoted = new HashMap<>();
    Map<String, Formula> bare = new LinkedHashMap<>();
    for (Table.Row row :
        Table.read("/lexicon/national-formulae.csv", "word", "class", "forms", "bare")) {
      Formula formula = new Formula(row.need("word"), row.need("class"));
      Map<String, Formula> forms = new HashMap<>();
      forms.put(formula.name(), formula);
      row.list("forms").forEach(form -> forms.put(form, formula));
      quoted.putAll(forms);
      if (row.get("bare").equals("yes")) {
        bare.putAll(forms);
      }
    }
    return new Formulae(quoted, Forms.of(bare));
  }

  /** The formula that quoted words are. */
  public Optional<Formula> named(String words) {
    return Optional.ofNullable(quoted.get(words));
  }

  /** The formula that begins at {@code at} without quotation marks. */
  public Optional<Forms.Match<Formula>> at(String text, int at) {
    return bare.longest(text, at);
  }
}
