package org.plenumkg.serve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** SELECT ?name { or CONSTRUCT { … } WHERE {. */
  private static final Pattern WHERE =
      Pattern.compile("^(?:SELECT|ASK|DESCRIBE)[^{]*\\{|\\bWHERE\\s*\\{", Pattern.MULTILINE);

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

  private static String filled(Question question) {
    StringBuilder lines = new StringBuilder();
    for (Parameter parameter : question.parameters()) {
      lines.append("\n  ").append(parameter.isNeeded() ? "" : "# ").append(binding(parameter));
    }
    String text = question.text();
    Matcher where = WHERE.matcher(text);
    return lines.isEmpty() || !where.find()
        ? text
        : text.substring(0, where.end()) + lines + text.substring(where.end());
  }

  private static String binding(Parameter parameter) {
    String variable = "?" + parameter.name();
    String value = parameter.example();
    String quoted = "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return switch (parameter.kind()) {
      case NAME -> "VALUES " + variable + " { " + quoted + "@zh }";
      case TEXT -> "VALUES " + variable + " { " + quoted + " }";
      case DAY -> "VALUES " + variable + " { " + quoted + "^^xsd:date }";
      case YEAR, NUMBER, THING -> "VALUES " + variable + " { " + value + " }";
      case PLACE -> variable + " a plm:Place ; rdfs:label|skos:altLabel " + quoted + "@zh .";
    };
  }
}
