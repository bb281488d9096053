package org.plenumkg.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The questions that come with the program: {@code queries/*.rq} on the class path. */
final class Questions {

  private static final String FOLDER = "/queries";

  /** # ?region (place, needed) = 二七区 : 地区 / a region. */
  private static final Pattern PARAMETER =
      Pattern.compile("#\\s*\\?(\\w+)\\s+\\((\\w+)(, needed)?\\)\\s+=\\s+(.+?)\\s+:\\s+(.+)");

  /** SELECT ?name { or CONSTRUCT { … } WHERE {. */
  private static final Pattern WHERE =
      Pattern.compile("^(?:SELECT|ASK|DESCRIBE)[^{]*\\{|\\bWHERE\\s*\\{", Pattern.MULTILINE);

  /**
   * A question.
   *
   * @param name of its file, without extension
   * @param zh what it asks, in Chinese; its first line of comment
   * @param en the same in English; its second
   */
  record Question(String name, String zh, String en, String query) {}

  private Questions() {}

  /** All of them, by name. */
  static List<Question> all() {
    Optional<URL> folder = Optional.ofNullable(Questions.class.getResource(FOLDER));
    if (folder.isEmpty()) {
      return List.of();
    }
    try {
      URI uri = folder.get().toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(FOLDER, e);
    }
  }

  private static List<Question> in(Path folder) throws IOException {
    List<Question> questions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".rq")) {
          questions.add(question(name.substring(0, name.length() - 3), Files.readString(file)));
        }
      }
    }
    return questions;
  }

  private static Question question(String name, String text) {
    List<String> header =
        text.lines().takeWhile(line -> line.startsWith("#")).map(String::strip).toList();
    List<String> words =
        header.stream()
            .filter(line -> !PARAMETER.matcher(line).matches())
            .map(line -> line.substring(1).strip())
            .filter(line -> !line.isEmpty())
            .toList();
    String zh = words.isEmpty() ? name : words.get(0);
    return new Question(name, zh, words.size() > 1 ? words.get(1) : zh, filled(text, header));
  }

  /** The query with a line for each parameter in which its value can be changed. */
  private static String filled(String text, List<String> header) {
    StringBuilder lines = new StringBuilder();
    for (String line : header) {
      Matcher parameter = PARAMETER.matcher(line);
      if (parameter.matches()) {
        boolean needed = parameter.group(3) != null;
        lines.append("\n  ").append(needed ? "" : "# ").append(binding(parameter));
      }
    }
    Matcher where = WHERE.matcher(text);
    return lines.isEmpty() || !where.find()
        ? text
        : text.substring(0, where.end()) + lines + text.substring(where.end());
  }

  private static String binding(Matcher parameter) {
    String variable = "?" + parameter.group(1);
    String value = parameter.group(4);
    String quoted = "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return switch (parameter.group(2)) {
      case "name" -> "VALUES " + variable + " { " + quoted + "@zh }";
      case "day" -> "VALUES " + variable + " { " + quoted + "^^xsd:date }";
      case "year", "number", "thing" -> "VALUES " + variable + " { " + value + " }";
      case "place" -> variable + " a plm:Place ; rdfs:label|skos:altLabel " + quoted + "@zh .";
      default -> "VALUES " + variable + " { " + quoted + " }";
    };
  }
}
