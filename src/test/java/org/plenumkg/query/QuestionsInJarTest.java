package org.plenumkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsInJarTest {

  @TempDir Path folder;

  @Test
  void areReadWhileSomebodyElseReadsTheJar() throws IOException {
    URI jar = URI.create("jar:" + jar().toUri());
    URL questions = new URL(jar + "!/queries");

    try (FileSystem open = FileSystems.newFileSystem(jar, Map.of())) {
      assertThat(QuestionLibrary.load(questions).all()).containsOnlyKeys("who");
      assertThat(open.isOpen()).isTrue();
    }
    assertThat(QuestionLibrary.load(questions).find("who").orElseThrow().chinese())
        .isEqualTo("有谁？");
  }

  private Path jar() throws IOException {
    Path file = folder.resolve("a program.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry("queries/"));
      jar.putNextEntry(new JarEntry("queries/who.rq"));
      jar.write("# 有谁？\n# Who?\nSELECT * { ?s ?p ?o }\n".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
