package org.plenumkg.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenumkg.text.Page;

/**
 * Files made for a test, and what the reader makes of them; messages name files relative to the
 * folder.
 */
final class Readings {

  static final String REPORT =
      """
      8月16日，二七区委常委会召开会议，研究部署防汛救灾工作。区委书记主持会议并讲话，各镇（办）负责同志参加。
      会议指出，要坚持人民至上、生命至上，把各项措施落到实处，确保群众安全度汛。
      """;

  static final String TRADITIONAL =
      """
      市議會昨日召開會議，審議下年度預算案。市長表示，將加強地方建設，改善民眾的生活環境，並推動產業發展。
      與會議員認為，預算應該更加公開透明，讓市民了解每一分錢的去處。
      """;

  private final Path folder;
  private Columns columns = Columns.USUAL;
  private Limits limits = Limits.STANDARD;
  private InputStream input = InputStream.nullInputStream();

  final List<Page> pages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  Readings(Path folder) {
    this.folder = folder;
  }

  Readings columns(String spec) {
    columns = Columns.of(spec);
    return this;
  }

  Readings limits(Limits changed) {
    limits = changed;
    return this;
  }

  Readings input(byte[] bytes) {
    input = new ByteArrayInputStream(bytes);
    return this;
  }

  Readings file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  Readings file(String name, String text, Charset charset) {
    return file(name, text.getBytes(charset));
  }

  Readings file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads everything in the folder. */
  Readings read() {
    return read("");
  }

  /** Reads paths relative to the folder, or standard input. */
  Readings read(String... inputs) {
    List<String> paths = new ArrayList<>();
    for (String path : inputs) {
      paths.add(path.equals("-") ? "-" : path.isEmpty() ? folder.toString() : folder + "/" + path);
    }
    new PageReader(columns, input, limits).read(paths, pages::add, problems::add);
    return this;
  }

  List<String> ids() {
    return pages.stream().map(Page::id).toList();
  }

  List<String> texts() {
    return pages.stream().map(Page::text).toList();
  }

  List<String> problems() {
    return problems.stream()
        .map(
            problem -> problem.toString().replace(folder + "/", "").replace(folder.toString(), "."))
        .toList();
  }
}
