package org.plenumkg.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.text.Page;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Supplied;

/**
 * The fields of one record, of whatever format; none is blank.
 *
 * @param where file and line, for messages
 */
record RecordFields(String where, Map<Field, String> values) {

  RecordFields {
    Map<Field, String> filled = new EnumMap<>(Field.class);
    values.forEach(
        (field, value) -> {
          if (!value.isBlank()) {
            filled.put(field, field == Field.TEXT ? value : value.strip());
          }
        });
    values = Map.copyOf(filled);
  }

  /** Hands its page on, or says that it has no text. */
  void toPage(String idIfNone, Supplied sidecar, Sink sink) {
    String text = values.get(Field.TEXT);
    if (text == null) {
      sink.problem(where, "the record has no text");
      return;
    }
    String id = values.getOrDefault(Field.ID, idIfNone);
    sink.page(new Page(id, where, text, supplied(sink, sidecar)));
  }

  /** What it says of the page; where it is silent, what {@code otherwise} says. */
  Supplied supplied(Sink sink, Supplied otherwise) {
    return new Supplied(
        value(Field.TITLE).or(otherwise::title),
        date(sink).or(otherwise::date),
        value(Field.SOURCE).or(otherwise::outlet),
        value(Field.REGION).or(otherwise::region));
  }

  private Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  private Optional<PartialDate> date(Sink sink) {
    Optional<String> words = value(Field.DATE);
    Optional<PartialDate> date = words.flatMap(SuppliedDate::parse);
    if (words.isPresent() && date.isEmpty()) {
      sink.problem(
          where, "\"" + words.get() + "\" is no date such as 2024-08-16: the page is read without");
    }
    return date;
  }
}
