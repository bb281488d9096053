package org.plenumkg.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Official titles with the modifiers they take ({@code seeds/titles.csv}). */
public final class Titles {

  private final Forms<Title> forms;

  /**
   * Checks and indexes the rows of the two tables.
   *
   * @param titles columns title, organ, needs, unless
   * @param modifiers columns modifier, plain
   * @throws LexiconException if a row is malformed
   */
  public Titles(List<Table.Row> titles, List<Table.Row> modifiers) {
    Map<String, Title> all = new LinkedHashMap<>();
    for (Table.Row row : titles) {
      String base = row.need("title");
      Optional<String> organ = Optional.of(row.get("organ")).filter(o -> !o.isEmpty());
      boolean alone =
          switch (row.need("needs")) {
            case "body" -> false;
            case "region" -> true;
            default -> throw row.expected("body or region in column needs");
          };
      List<String> unless = row.list("unless");
      all.put(base, new Title(List.of(base), base, organ, alone, unless));
      for (Table.Row modifier : modifiers) {
        String title = modifier.need("modifier") + base;
        String plain = modifier.get("plain") + base;
        List<String> names =
            Stream.of(title, plain).distinct().filter(n -> !n.equals(base)).toList();
        all.putIfAbsent(title, new Title(names, base, organ, alone, unless));
      }
    }
    forms = Forms.of(all);
  }

  /** The titles that come with the program. */
  public static Titles load() {
    return new Titles(
        Table.read("/seeds/titles.csv", "title", "organ", "needs", "unless"),
        Table.read("/lexicon/title-modifiers.csv", "modifier", "plain"));
  }

  /** The longest title that begins at {@code at}. */
  public Optional<Forms.Match<Title>> at(CharSequence text, int at) {
    Optional<Forms.Match<Title>> title = forms.longest(text, at);
    return title.isEmpty() || title.get().value().unless().isEmpty()
        ? title
        : title.filter(
            match ->
                match.value().unless().stream()
                    .noneMatch(word -> startsWith(text, match.end(), word)));
  }

  /** How the titles begin. */
  public Beginnings beginnings() {
    return forms.beginnings();
  }

  private static boolean startsWith(CharSequence text, int at, String word) {
    return at + word.length() <= text.length()
        && word.contentEquals(text.subSequence(at, at + word.length()));
  }
}
