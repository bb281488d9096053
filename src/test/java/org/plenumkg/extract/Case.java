package org.plenumkg.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.DateBasis;
import org.plenumkg.text.Dated;
import org.plenumkg.text.Page;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;
import org.plenumkg.text.Supplied;

/**
 * A golden case: a short article and the facts it states, in one file.
 *
 * <pre>
 * # why this case is here
 * region: 410103
 * date: 2024-05-06
 * == 标题
 * 正文一段。
 * ---
 * holder=张三 post=中共郑州市二七区委员会书记 status=Current
 * </pre>
 *
 * <p>Comments, region, date and headline may be left out; nothing behind the line means that
 * nothing of the kind is stated. An expected line names some of the roles of one fact, in any
 * order.
 */
record Case(Path file, Article article, List<String> expected) {

  static Case read(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^---\\R?", 2);
      if (parts.length != 2) {
        throw new IllegalArgumentException(file + ": expected a line --- before the facts");
      }
      List<String> expected = parts[1].lines().filter(line -> !line.isBlank()).toList();
      return new Case(file, article(file, parts[0]), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(Path file, String head) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    Optional<String> region = Optional.empty();
    Optional<Dated> date = Optional.empty();
    for (String line : head.lines().toList()) {
      if (line.startsWith("region: ")) {
        region = Optional.of(line.substring(8).strip());
      } else if (line.startsWith("date: ")) {
        date = Optional.of(new Dated(date(line.substring(6).strip()), DateBasis.PRINTED));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        boolean headline = line.startsWith("== ");
        int start = text.length();
        text.append(headline ? line.substring(3) : line);
        Block.Kind kind = headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
        blocks.add(new Block(kind, new Span(start, text.length())));
        text.append('\n');
      }
    }
    Supplied supplied = new Supplied(Optional.empty(), Optional.empty(), Optional.empty(), region);
    String id = file.getFileName().toString();
    return new Article(
        new Page(id, id, text.toString(), supplied),
        1,
        RepairedText.unchanged(text.toString()),
        blocks,
        List.of(),
        date);
  }

  private static PartialDate date(String lexical) {
    String[] parts = lexical.split("-", -1);
    return new PartialDate(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
