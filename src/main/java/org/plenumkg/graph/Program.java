package org.plenumkg.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A fingerprint of all that decides what is understood of a page: the classes up to the graph, the
 * lexicons and gazetteers, the ontology, and HanLP. Pages that another program read, or one with
 * other lexicons, are read again. It depends on the machine that compiled the program, so it is
 * kept in the store and never exported.
 */
public final class Program {

  /** Packages that show, compare or go on from what was understood; they may change freely. */
  private static final List<String> BEHIND =
      List.of(
          "derive", "annotate", "evaluate", "query", "export", "check", "search", "serve", "cli");

  /** What these packages alone read, by how its name begins. */
  private static final List<String> READ_BEHIND =
      List.of("META-INF/", "queries/", "tables/", "evaluate/", "seeds/identities.csv");

  private Program() {}

  /** The same for the same program and lexicons; a moment's work, from the jar's checksums. */
  public static String fingerprint() {
    Path code = location(Program.class);
    SortedMap<String, Long> parts = new TreeMap<>();
    try {
      if (Files.isDirectory(code)) {
        addFolder(code, parts);
      } else {
        addJar(code, parts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringBuilder list = new StringBuilder();
    parts.forEach((name, sum) -> list.append(name).append(' ').append(sum).append('\n'));
    String hanlp = String.valueOf(location(com.hankcs.hanlp.HanLP.class).getFileName());
    return Hash.of(hanlp, list.toString()).substring(0, 32);
  }

  /**
   * That a page was read by a program. A graph of the page that is put into a server says so; a
   * store takes it out of the graph into its books.
   */
  public static Triple reading(Node page, String fingerprint) {
    return Ledger.reading(page, fingerprint);
  }

  /** Whether a file of the program has to do with reading pages. */
  static boolean counts(String name) {
    return !name.endsWith("/")
        && READ_BEHIND.stream().noneMatch(name::startsWith)
        && BEHIND.stream().noneMatch(part -> name.startsWith("org/plenumkg/" + part + "/"));
  }

  private static void addJar(Path jar, SortedMap<String, Long> parts) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .filter(entry -> counts(entry.getName()))
          .forEach(entry -> parts.put(entry.getName(), sum(entry)));
    }
  }

  private static long sum(JarEntry entry) {
    return entry.getCrc() ^ (entry.getSize() << 32);
  }

  private static void addFolder(Path folder, SortedMap<String, Long> parts) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (counts(name)) {
          byte[] bytes = Files.readAllBytes(file);
          CRC32 crc = new CRC32();
          crc.update(bytes);
          parts.put(name, crc.getValue() ^ ((long) bytes.length << 32));
        }
      }
    }
  }

  private static Path location(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " lies nowhere", e);
    }
  }
}
