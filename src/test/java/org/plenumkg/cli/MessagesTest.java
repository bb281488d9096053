package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Golden;

/** Every mistake that a user can make, with what is said to it: {@code messages.txt}. */
class MessagesTest {

  private static final String STORE = "--store=DIR/store";
  private static final String ALL = "SELECT * { ?s ?p ?o } LIMIT 1";

  private static final List<List<String>> MISTAKES =
      List.of(
          List.of(),
          List.of("biuld"),
          List.of("build", "--stor", "x"),
          List.of("build", STORE, "DIR/nosuch", "DIR/nosuch-either"),
          List.of("build", STORE, "DIR/nosuch", "DIR/page.txt"),
          List.of("build", STORE, "DIR/empty.txt", "DIR/binary.txt", "DIR/page.txt"),
          List.of("build", STORE, "--threads", "0", "DIR/page.txt"),
          List.of("build", STORE, "--threads", "many", "DIR/page.txt"),
          List.of("build", STORE, "--base", "here", "DIR/page.txt"),
          List.of("build", STORE, "--base", "https://example.org/", "DIR/page.txt"),
          List.of("build", "--store", "DIR/page.txt", "DIR/page.txt"),
          List.of("build", "--store", "DIR/other", "DIR/page.txt"),
          List.of("build", "--store", "DIR/page.txt/store", "DIR/page.txt"),
          List.of("build", "--store", "DIR/old", "DIR/page.txt"),
          List.of("remove", "--store", "DIR/old", "page"),
          List.of("backup", STORE, "DIR/nosuch/backup"),
          List.of("backup", STORE, "DIR/other"),
          List.of("restore", "--store", "DIR/again", "DIR/nosuch"),
          List.of("restore", "--store", "DIR/again", "DIR/page.txt"),
          List.of("restore", "--store", "DIR/other", "DIR/page.txt"),
          List.of("compact", "--store", "DIR/nosuch"),
          List.of("describe", "--store", "DIR/other"),
          List.of("query"),
          List.of("query", "--store", "DIR/nosuch", ALL),
          List.of("query", "--store", "DIR/other", ALL),
          List.of("query", STORE, "DIR/nosuch.rq"),
          List.of("query", STORE, "DIR/broken.rq"),
          List.of("query", STORE, "SELECT * { ?s ?p }"),
          List.of("query", STORE, "SELECT * { ?s ?p ?o"),
          List.of("query", STORE, "SELECT ?name { ?p nosuch:name ?name }"),
          List.of("query", STORE, "SELECT ?name { ?p 樊惠林 ?name }"),
          List.of("query", STORE, "SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c }"),
          List.of("query", STORE, "--format", "excel", ALL),
          List.of("query", STORE, "--format", "json", "DESCRIBE plm:Person"),
          List.of("export", "--store", "DIR/nosuch"),
          List.of("export", STORE, "DIR/nosuch/graph.ttl"),
          List.of("export", STORE, "--format", "pdf"));

  @TempDir static Path folder;

  @BeforeAll
  static void fill() throws IOException {
    Files.writeString(folder.resolve("page.txt"), "区委召开全会\n");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7});
    Files.writeString(
        folder.resolve("broken.rq"), "# 问题\nSELECT ?name {\n  ?p rdfs:label ?name ;;; . }}\n");
    Files.createDirectory(folder.resolve("other"));
    Files.writeString(folder.resolve("other").resolve("thesis.txt"), "x");
    Files.createDirectory(folder.resolve("old"));
    Files.writeString(
        folder.resolve("old").resolve("plenum-store.properties"),
        "format=1\nbase=https://w3id.org/plenum/id/\n");
  }

  @Test
  void saysWhichAndWhy() throws IOException {
    List<String> said = new ArrayList<>();
    for (List<String> args : MISTAKES) {
      Run run = Run.of(folder, args.toArray(String[]::new));
      said.add("$ plenum " + String.join(" ", args));
      run.err().lines().filter(line -> line.startsWith("plenum")).forEach(said::add);
      said.add("exit " + run.exit() + "\n");
      assertThat(run.out()).isEmpty();
      assertThat(run.exit()).as("%s: %s", args, run.err()).isIn(Exit.PROBLEMS, Exit.REFUSED);
    }
    Golden.assertMatches("cli/messages.txt", String.join("\n", said));
  }
}
