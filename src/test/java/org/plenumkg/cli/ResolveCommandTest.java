package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several articles say together, as users meet it. */
class ResolveCommandTest {

  private static final String STORE = "--store=DIR/store";

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    page(pages, "a", "2021年3月2日", "新昌县县长林海明主持召开会议，加快推进智慧物流产业园、陶瓷文化产业园等项目建设。");
    page(pages, "b", "2022年4月6日", "新昌县县长周立群主持召开会议。2021年，新昌县实现地区生产总值503.5亿元。");
    page(pages, "c", "2023年4月6日", "2021年，新昌县实现地区生产总值512.6亿元。智慧物流产业园、陶瓷文化产业园等项目建成投用。");
    page(pages, "d", "2022年5月6日", "林海明同志任嵊州市委副书记，不再担任新昌县县长职务。");
    Run run = Run.of(folder, "build", STORE, "DIR/pages");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  private static void page(Path pages, String name, String date, String text) throws IOException {
    Files.writeString(pages.resolve(name + ".txt"), date + "\n新昌县要闻\n" + text + "\n");
  }

  @Test
  void derivesTheSameAsABuild() {
    String before = Run.of(folder, "export", STORE).out();

    Run run = Run.of(folder, "resolve", STORE);

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.err())
        .isEqualTo(
            "plenum: DIR/store: 3 tenures, 1 people joined to others, 0 people told from a surname,"
                + " 0 meetings dated by their order, 1 conflicting figures\n");
    assertThat(Run.of(folder, "export", STORE).out()).isEqualTo(before);
  }

  @Test
  void everyQuestionAboutTimeHasItsAnswer() {
    assertThat(ask("post-holders"))
        .anyMatch(row -> row.contains("县长,周立群,2022-04-06,2022-04-06,,,"))
        .anyMatch(row -> row.contains("县长,林海明,2021-03-02,2021-03-02,,2022-05-06,"));
    assertThat(ask("project-stages"))
        .anyMatch(row -> row.matches(".*陶瓷文化产业园,2021-03-02,.*"))
        .anyMatch(row -> row.matches(".*陶瓷文化产业园,2023-04-06,.*"));
    assertThat(ask("conflicts"))
        .anyMatch(row -> row.contains("地区生产总值,2021,503.5,亿元,2022-04-06,"))
        .anyMatch(row -> row.contains("地区生产总值,2021,512.6,亿元,2023-04-06,"));
    assertThat(ask("identities")).singleElement().asString().contains("林海明,", ",0.9,");
    assertThat(ask("slogan-life")).isNotNull();
  }

  @Test
  void followsATableOfIdentitiesAndForgetsItAgain() throws IOException {
    String before = Run.of(folder, "export", STORE).out();
    Path table = folder.resolve("my.csv");
    Files.writeString(table, "relation,left,right,reason\nname,330624 周立群,周立羣,本人写法\n");

    assertThat(Run.of(folder, "resolve", STORE, "--identities", "DIR/my.csv").exit())
        .isEqualTo(Exit.DONE);
    assertThat(Run.of(folder, "export", STORE).out()).contains("周立羣");

    assertThat(Run.of(folder, "build", STORE, "DIR/pages").exit()).isEqualTo(Exit.DONE);
    assertThat(Run.of(folder, "export", STORE).out()).isEqualTo(before);
  }

  @Test
  void namesBothRowsOfAContradiction() throws IOException {
    Files.writeString(
        folder.resolve("bad.csv"),
        """
        relation,left,right,reason
        same,330624 林海明,330683 林海明,
        different,330683 林海明,330624 林海明,
        """);
    for (String command : List.of("resolve", "build")) {
      Run run = Run.of(folder, command, STORE, "--identities", "DIR/bad.csv");

      assertThat(run.exit()).isEqualTo(Exit.REFUSED);
      assertThat(run.err())
          .isEqualTo(
              "plenum: DIR/bad.csv:3: expected no contradiction, found different,330683 林海明,"
                  + "330624 林海明, but DIR/bad.csv:2 says that they are the same\n");
    }
    assertThat(Run.of(folder, "resolve", STORE, "--identities", "DIR/none.csv").err())
        .startsWith("plenum: DIR/none.csv: cannot be read: ");
  }

  private static List<String> ask(String query) {
    Run run = Run.of(folder, "query", STORE, "--format=csv", "queries/" + query + ".rq");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    return run.out().lines().skip(1).toList();
  }
}
