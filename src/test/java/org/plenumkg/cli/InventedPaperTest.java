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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Questions to which the seed pages have no answer, or a poor one, asked of an invented paper in
 * which somebody moves from one county to another, is succeeded, and a figure is reported twice.
 */
class InventedPaperTest {

  private static final String STORE = "--store=DIR/store";
  private static final String PAPER =
      """
      id,title,date,region,text
      a,县政府召开会议,2021-03-02,330624,3月2日，新昌县县长林海明主持召开会议。
      b,林海明任职,2022-04-06,330683,林海明同志任嵊州市委副书记，不再担任新昌县县长职务。
      c,任免,2022-05-01,330624,会议决定任命周立群为新昌县人民政府县长。
      d,县政府召开会议,2023-01-09,330624,新昌县县长周立群主持召开会议。
      e,运行情况,2024-01-20,320900,2023年，盐城市实现地区生产总值7403.9亿元。
      f,人代会,2024-02-20,320900,2023年，盐城市实现地区生产总值7304.9亿元。
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Files.writeString(folder.resolve("paper.csv"), PAPER);
    Run run = Run.of(folder, "build", STORE, "DIR/paper.csv");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, ''",
    "2021-06-01, 林海明 任期覆盖当日 2021-03-02 a",
    "2022-04-20, ''",
    "2022-05-01, 周立群 任期覆盖当日 2022-05-01 c",
    "2024-01-01, 周立群 此前最近见于任上 2023-01-09 d"
  })
  void whoLedACountySaysOnWhatItRests(String date, String expected) {
    List<String> rows =
        ask("leadership-at", "--set=region=新昌县", "--set=date=" + date).stream()
            .map(row -> row.split(",", -1))
            .map(c -> c[2] + " " + c[3].replaceFirst(" .*", "") + " " + c[8] + " " + c[9])
            .toList();

    assertThat(String.join("; ", rows)).isEqualTo(expected);
  }

  @Test
  void aCareerGoesOnInAnotherCounty() {
    assertThat(ask("career", "--set=person=林海明"))
        .containsExactly(
            "2021-03-02,现任,绍兴市新昌县人民政府县长,绍兴市新昌县人民政府,,2022-04-06,a,新昌县县长林海明",
            "2022-04-06,任命,中共嵊州市委员会副书记,中共嵊州市委员会,2022-04-06,,b,林海明同志任嵊州市委副书记",
            "2022-04-06,现任,中共嵊州市委员会副书记,中共嵊州市委员会,2022-04-06,,b,林海明同志任嵊州市委副书记",
            "2022-04-06,免职,绍兴市新昌县人民政府县长,绍兴市新昌县人民政府,,2022-04-06,b,林海明同志任嵊州市委副书记，不再担任新昌县县长",
            "2022-04-06,曾任,绍兴市新昌县人民政府县长,绍兴市新昌县人民政府,,2022-04-06,b,林海明同志任嵊州市委副书记，不再担任新昌县县长");
  }

  @Test
  void holdersOfAPostFollowEachOther() {
    assertThat(ask("post-holders", "--set=region=绍兴市"))
        .containsExactly(
            "绍兴市新昌县人民政府县长,林海明,2021-03-02,2021-03-02,,2022-04-06,",
            "绍兴市新昌县人民政府县长,周立群,2022-05-01,2023-01-09,2022-05-01,,林海明");
    assertThat(ask("post-holders", "--set=region=盐城市")).isEmpty();
  }

  @Test
  void changesOfPostConflictsAndIdentitiesAreFound() {
    assertThat(ask("appointments-by-year", "--set=year=2022"))
        .containsExactly(
            "2022-04-06,林海明,任命,中共嵊州市委员会副书记,,b,林海明同志任嵊州市委副书记",
            "2022-04-06,林海明,免职,绍兴市新昌县人民政府县长,,b,林海明同志任嵊州市委副书记，不再担任新昌县县长",
            "2022-05-01,周立群,任命,绍兴市新昌县人民政府县长,,c,会议决定任命周立群为新昌县人民政府县长");
    assertThat(ask("appointments-by-year", "--set=year=2021")).isEmpty();
    assertThat(ask("conflicts"))
        .containsExactly(
            "盐城市,地区生产总值,2023,7304.9,亿元,2024-02-20,2023年，盐城市实现地区生产总值7304.9亿元。",
            "盐城市,地区生产总值,2023,7403.9,亿元,2024-01-20,2023年，盐城市实现地区生产总值7403.9亿元。");
    assertThat(ask("identities"))
        .singleElement()
        .asString()
        .matches("林海明,.*/330624-lin-haiming-\\w+,.*/330683-lin-haiming-\\w+,,0.9,同名，且各文章所述职务相同：.*");
  }

  @Test
  void tenuresFollowWhoeverWasJoined() throws IOException {
    assertThat(Run.of(folder, "export", STORE, "DIR/tables/").exit()).isEqualTo(Exit.DONE);

    assertThat(Files.readAllLines(folder.resolve("tables/tenures.csv")))
        .hasSize(4)
        .anyMatch(row -> row.contains(",林海明,中共嵊州市委员会副书记,") && row.contains("林海明同志任嵊州市委副书记"))
        .anyMatch(row -> row.contains(",周立群,") && row.contains("会议决定任命周立群为新昌县人民政府县长"));
  }

  private static List<String> ask(String... args) {
    List<String> all = new ArrayList<>(List.of("query", STORE, "--format=csv"));
    all.addAll(List.of(args));
    Run run = Run.of(folder, all.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    return run.out().lines().skip(1).toList();
  }
}
