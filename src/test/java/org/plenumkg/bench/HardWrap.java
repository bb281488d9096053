package org.plenumkg.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks the lines of pages as a narrow column does, wherever the words are, so that what is
 * understood of the broken pages can be compared with what is understood of the whole ones. Stands
 * alone: {@code java HardWrap.java WIDTH PAGES OUT}.
 */
public final class HardWrap {

  private HardWrap() {}

  /** Width in characters, a folder of text files in UTF-8, and a folder for their like. */
  public static void main(String[] args) throws IOException {
    int width = Integer.parseInt(args[0]);
    Path from = Path.of(args[1]);
    Path to = Files.createDirectories(Path.of(args[2]));
    List<Path> pages;
    try (Stream<Path> files = Files.list(from)) {
      pages = files.filter(f -> f.getFileName().toString().endsWith(".txt")).sorted().toList();
    }
    for (Path page : pages) {
      String text = Files.readString(page, StandardCharsets.UTF_8);
      Files.writeString(to.resolve(page.getFileName()), wrapped(text, width));
    }
    System.err.println(pages.size() + " pages in lines of " + width + " characters: " + to);
  }

  /** The text in lines of at most {@code width} code points. */
  static String wrapped(String text, int width) {
    return text.lines()
        .map(line -> broken(line, width))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String broken(String line, int width) {
    StringBuilder lines = new StringBuilder();
    int start = 0;
    while (line.codePointCount(start, line.length()) > width) {
      int end = line.offsetByCodePoints(start, width);
      lines.append(line, start, end).append('\n');
      start = end;
    }
    return lines.append(line, start, line.length()).toString();
  }
}
