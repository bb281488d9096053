package org.plenumkg.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.plenumkg.text.Page;
import org.plenumkg.text.Supplied;

/**
 * One file, or standard input, that waits to be read: a page, or an archive or table of many.
 * Sources know nothing of each other and may be read in parallel.
 */
public final class PageSource {

  /** Opens the bytes, from the start. */
  interface Opening {
    Content open(Sink sink) throws IOException;
  }

  private final String where;
  private final Opening opening;
  private final FormatReader reader;

  private PageSource(String where, Opening opening, FormatReader reader) {
    this.where = where;
    this.opening = opening;
    this.reader = reader;
  }

  static PageSource ofFile(
      String where, Path path, FormatReader reader, Sidecar sidecars, Limits limits) {
    return new PageSource(
        where,
        sink -> {
          InputStream in = Files.newInputStream(path);
          Supplied supplied = sidecars.beside(path, where, sink);
          return Content.ofFile(where, path, in, supplied, Budget.outside(limits));
        },
        reader);
  }

  static PageSource ofStream(
      String where, String name, InputStream in, FormatReader reader, Limits limits) {
    return new PageSource(
        where, sink -> Content.of(where, name, in, Supplied.NONE, Budget.outside(limits)), reader);
  }

  /** The file as the user named it. */
  public String where() {
    return where;
  }

  /**
   * Hands over its pages in the order of the file, each as soon as it is read. Bad input is never
   * thrown.
   *
   * @param problems gets what could not be read
   */
  public void read(Consumer<Page> pages, Consumer<Problem> problems) {
    Sink sink = new Sink(pages, problems);
    try (Content content = opening.open(sink)) {
      reader.read(content, sink);
    } catch (IOException e) {
      sink.problem(where, ReadFailure.message(e));
    }
  }
}
