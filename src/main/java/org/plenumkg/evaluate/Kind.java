package org.plenumkg.evaluate;

import static org.plenumkg.evaluate.Column.given;
import static org.plenumkg.evaluate.Column.like;
import static org.plenumkg.evaluate.Column.named;
import static org.plenumkg.evaluate.Column.notScored;
import static org.plenumkg.evaluate.Column.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of fact that is measured: one table of a sample, one question to a store. */
public enum Kind {
  ARTICLES(like("headline"), given("date")),
  PEOPLE(named("person")),
  POSTS(named("person"), named("organisation"), named("title"), value("status")),
  APPOINTMENTS(
      named("person"), named("organisation"), named("title"), value("action"), given("date")),
  MEETINGS(
      like("meeting"),
      given("kind"),
      notScored("body"),
      given("term"),
      given("session"),
      given("date")),
  PARTICIPATION(like("event"), named("person"), value("role")),
  DOCUMENTS(named("title")),
  DECISIONS(like("meeting"), value("action"), named("object")),
  POLICIES(named("name"), notScored("class")),
  PROJECTS(like("name")),
  OBSERVATIONS(
      like("indicator"), value("value"), named("unit"), notScored("period"), given("change")),
  VISITS(named("visitor"), like("place")),
  BYLINES(named("person"), value("role"));

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Column> columns;

  @SuppressWarnings("ImmutableEnumChecker") // made by toList
  private final List<Column> cheapestFirst;

  Kind(Column... columns) {
    this.columns = List.of(columns);
    this.cheapestFirst =
        this.columns.stream().sorted(Comparator.comparing(Column::comparison)).toList();
  }

  /** The kind of that name. */
  public static Optional<Kind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
  }

  /** Its columns in the order of the format, without the page and whether it is optional. */
  List<Column> columns() {
    return columns;
  }

  /** Its columns in the order in which comparing them is quickest. */
  List<Column> cheapestFirst() {
    return cheapestFirst;
  }

  /** Its name as files and tables have it: people. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
