package org.plenumkg.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.plenumkg.ontology.Prefixes;

/**
 * A table: a query over the graph of one article, or of one tenure, whose header names and explains
 * the columns. Each row of it also binds {@code ?evidence}: a fact, a thing or the article.
 *
 * @param chinese what a row is
 * @param english what a row is
 */
record TableDefinition(
    String name, String chinese, String english, List<Column> columns, Query query) {

  /** A column with what stands in it. */
  record Column(String name, String chinese, String english) {

    /** "name : 姓名 / name". */
    static Column of(String line) {
      String[] parts = line.split(" : | / ", 3);
      return new Column(parts[0], parts[1], parts[2]);
    }
  }

  /** Tables of what articles state, in the order in which people look for them. */
  static final List<TableDefinition> OF_ARTICLES =
      Stream.of(
              "articles",
              "people",
              "appointments",
              "meetings",
              "participation",
              "decisions",
              "projects",
              "policies",
              "observations")
          .map(TableDefinition::read)
          .toList();

  /** The table of what is derived from all articles. */
  static final TableDefinition TENURES = read("tenures");

  /** Those of articles, and last that of tenures. */
  static final List<TableDefinition> ALL =
      Stream.concat(OF_ARTICLES.stream(), Stream.of(TENURES)).toList();

  private static TableDefinition read(String name) {
    try (InputStream in = TableDefinition.class.getResourceAsStream("/tables/" + name + ".rq")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> header =
          text.lines()
              .takeWhile(line -> line.startsWith("#"))
              .map(line -> line.substring(1).strip())
              .toList();
      Query query = new Query();
      query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL));
      QueryFactory.parse(query, text, null, null);
      return new TableDefinition(
          name,
          header.get(0),
          header.get(1),
          header.stream().skip(2).map(Column::of).toList(),
          query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
