package org.plenumkg.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a careful reader took out of some pages: a folder with one table a kind of fact.
 *
 * <pre>{@code
 * Sample sample = Sample.read(Path.of("my-sample"));
 * Evaluation evaluation = Evaluation.of(sample, Prediction.of(store), sample.pages());
 * }</pre>
 */
public final class Sample {

  private final Map<Kind, List<Row>> rows;

  private Sample(Map<Kind, List<Row>> rows) {
    this.rows = rows;
  }

  /**
   * Reads a folder; a kind without a table is not measured.
   *
   * @throws SampleException if there is no table, or one is not of the format
   */
  public static Sample read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new SampleException(folder + ": no such folder");
    }
    Map<Kind, List<Row>> rows = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Path file = folder.resolve(kind + ".csv");
      if (Files.exists(file)) {
        rows.put(kind, new TableReader(kind, file).read());
      }
    }
    if (rows.isEmpty()) {
      String files =
          Arrays.stream(Kind.values()).map(k -> k + ".csv").collect(Collectors.joining(", "));
      throw new SampleException(folder + ": expected at least one of " + files);
    }
    return new Sample(rows);
  }

  /** The facts of a kind, or nothing if the sample does not tell. */
  Optional<List<Row>> rows(Kind kind) {
    return Optional.ofNullable(rows.get(kind));
  }

  /** Whether the sample tells of this kind. */
  public boolean has(Kind kind) {
    return rows.containsKey(kind);
  }

  /** Pages of which it tells anything, in plain form. */
  public Set<String> pages() {
    return rows.values().stream()
        .flatMap(List::stream)
        .map(Row::page)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A page's identifier in the form in which {@link #pages} has it. */
  public static String page(String identifier) {
    return Wording.plain(identifier);
  }
}
