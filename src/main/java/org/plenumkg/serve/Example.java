package org.plenumkg.serve;

import java.util.List;
import org.plenumkg.query.Parameter;
import org.plenumkg.query.Question;
import org.plenumkg.query.QuestionLibrary;

/**
 * A question of the library as the query page offers it.
 *
 * @param name of its file, without extension
 * @param zh what it asks, in Chinese
 * @param en the same in English
 * @param query with a line for each parameter in which its value can be changed
 */
record Example(String name, String zh, String en, String query) {

  /** All of them, by name. */
  static List<Example> all() {
    return QuestionLibrary.load().all().entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Example of(String name, Question question) {
    String zh = question.chinese().isEmpty() ? name : question.chinese();
    String en = question.english().isEmpty() ? zh : question.english();
    return new Example(name, zh, en, filled(question));
  }

  /**
   * With the values of its parameters where they are spoken of: a SELECT within another sees
   * nothing of what is said around it.
   */
  private static String filled(Question question) {
    String text = question.text();
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (SelectGroup group : SelectGroup.all(text)) {
      filled.append(text, done, group.start());
      for (Parameter parameter : question.parameters()) {
        if (group.speaksOf(parameter.name())) {
          filled.append("\n  ").append(parameter.isNeeded() ? "" : "# ").append(binding(parameter));
        }
      }
      done = group.start();
    }
    return filled.append(text.substring(done)).toString();
  }

  private static String binding(Parameter parameter) {
    String variable = "?" + parameter.name();
    String value = parameter.example();
    String quoted = "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return switch (parameter.kind()) {
      case NAME -> "VALUES " + variable + " { " + quoted + "@zh }";
      case TEXT -> "VALUES " + variable + " { " + quoted + " }";
      case DAY -> "VALUES " + variable + " { " + quoted + "^^xsd:date }";
      case YEAR, NUMBER -> "VALUES " + variable + " { " + value + " }";
      // In the local part of a prefixed name SPARQL wants a slash escaped.
      case THING -> "VALUES " + variable + " { " + value.replace("/", "\\/") + " }";
      case PLACE -> variable + " rdfs:label|skos:altLabel " + quoted + "@zh ; a plm:Place .";
    };
  }
}
