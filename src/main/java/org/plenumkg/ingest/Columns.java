package org.plenumkg.ingest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a table, or name in a JSON record, holds what: by the names that
 * lexicon/columns.csv lists, unless the user says otherwise.
 */
public final class Columns {

  /** Found by the usual names in English and Chinese: title, 标题, date, 发布时间, … */
  public static final Columns USUAL =
      new Columns(NameList.ofFields("/lexicon/columns.csv"), Map.of());

  private final Map<Field, List<String>> usual;
  private final Map<Field, String> given;

  private Columns(Map<Field, List<String>> usual, Map<Field, String> given) {
    this.usual = usual;
    this.given = given;
  }

  /**
   * Columns as the user gives them; the usual names still serve for the rest.
   *
   * @param spec {@code text=报道全文,date=见报日}; a number counts columns from 1, and if all are numbers,
   *     the table has no header row: {@code id=1,text=4}
   * @throws IllegalArgumentException with a one-line message, if it is not of that form
   */
  public static Columns of(String spec) {
    Map<Field, String> given = new EnumMap<>(Field.class);
    for (String part : spec.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals < 0 || part.substring(equals + 1).isBlank()) {
        throw new IllegalArgumentException(
            "columns: \"" + part + "\" is not of the form field=column, as in text=正文");
      }
      given.put(field(part.substring(0, equals).strip()), part.substring(equals + 1).strip());
    }
    return new Columns(USUAL.usual, given);
  }

  private static Field field(String name) {
    return Arrays.stream(Field.values())
        .filter(f -> f.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "columns: no field \""
                        + name
                        + "\"; there are id, title, date, source, region, text"));
  }

  /** Whether the first row of a table is a header. */
  boolean haveHeader() {
    return given.isEmpty() || !given.values().stream().allMatch(Columns::isNumber);
  }

  /** Column of each field that a header row, or a record with such names, has; from 0. */
  Map<Field, Integer> locate(List<String> header) {
    List<String> plain = header.stream().map(Columns::plain).toList();
    Map<Field, Integer> found = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      column(field, plain).ifPresent(at -> found.put(field, at));
    }
    return found;
  }

  private Optional<Integer> column(Field field, List<String> header) {
    String name = given.get(field);
    if (name != null && isNumber(name)) {
      return Optional.of(Integer.parseInt(name) - 1).filter(at -> at < header.size());
    }
    if (!haveHeader()) {
      return Optional.empty();
    }
    List<String> names = name == null ? usual.get(field) : List.of(plain(name));
    return names.stream().map(header::indexOf).filter(at -> at >= 0).findFirst();
  }

  /** What to tell when no column holds the text. */
  String missing(List<String> header) {
    String wanted =
        given.containsKey(Field.TEXT)
            ? "no column " + given.get(Field.TEXT) + " for the text"
            : "no column for the text (" + String.join(", ", usual.get(Field.TEXT)) + ")";
    String there =
        header.stream().map(Columns::shortened).limit(20).collect(Collectors.joining(", "));
    return wanted + "; there are: " + there;
  }

  private static String shortened(String name) {
    String line = name.strip().replaceAll("\\s+", " ");
    return line.length() > 20 ? line.substring(0, 20) + "…" : line;
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(String column) {
    return column.matches("[1-9][0-9]{0,3}");
  }
}
