package org.plenumkg.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The questions that come with Plenum, by name: those in {@code queries/}. */
public final class QuestionLibrary {

  private static final String ENDING = ".rq";

  private final SortedMap<String, Question> questions;

  private QuestionLibrary(SortedMap<String, Question> questions) {
    this.questions = questions;
  }

  /** Reads all of them from the class path. */
  public static QuestionLibrary load() {
    return load(Objects.requireNonNull(QuestionLibrary.class.getResource("/queries")));
  }

  /** Reads those in a folder or in a folder of a jar. */
  static QuestionLibrary load(URL folder) {
    try {
      if (folder.openConnection() instanceof JarURLConnection jar) {
        // Not by the URL itself: only one file system of a URL can be open at a time.
        Path file = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(file, Map.of())) {
          return read(files.getPath(jar.getEntryName()));
        }
      }
      return read(Path.of(folder.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no URI: " + folder, e);
    }
  }

  private static QuestionLibrary read(Path folder) throws IOException {
    SortedMap<String, Question> questions = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        String name = Objects.toString(file.getFileName());
        questions.put(
            name.substring(0, name.length() - ENDING.length()),
            Question.of(Files.readString(file)));
      }
    }
    return new QuestionLibrary(questions);
  }

  /** All questions by their names, in order. */
  public SortedMap<String, Question> all() {
    return Collections.unmodifiableSortedMap(questions);
  }

  /** The question of a name. */
  public Optional<Question> find(String name) {
    return Optional.ofNullable(questions.get(name));
  }
}
