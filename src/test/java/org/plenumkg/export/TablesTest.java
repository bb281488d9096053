package org.plenumkg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Samples;
import org.plenumkg.graph.Selection;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

class TablesTest {

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    Ontology ontology = new Ontology();
    Iris iris = new Iris(Iris.BASE, ontology);
    store = Store.openOrCreate(folder.resolve("store"), iris, ontology);
    try (Build build =
        new Build(
            store, iris, ontology, p -> List.of(Samples.plenum(p)), List.of(), new Silent(), 1)) {
      build.accept(Samples.page("a"));
      build.accept(Samples.page("b"));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRowIsAFactWithItsWords() throws IOException {
    Map<String, String> row = rows(Selection.ALL, "participation").get(0).toMap();

    assertThat(row)
        .containsEntry("event_name", "中国共产党郑州市二七区第十二届委员会第六次全体会议")
        .containsEntry("name", "樊惠林")
        .containsEntry("role", "讲话")
        .containsEntry("quote", "书记樊惠林讲话")
        .containsEntry("page", "a")
        .containsEntry("article_date", "2024-08-16");
    String text = Samples.page("a").text();
    assertThat(
            text.substring(
                    text.offsetByCodePoints(0, Integer.parseInt(row.get("start"))),
                    text.offsetByCodePoints(0, Integer.parseInt(row.get("end"))))
                .replaceAll("\\s", ""))
        .isEqualTo("书记樊惠林讲话");
  }

  @Test
  void everyRowHasWordsThatStandWhereItSays() throws IOException {
    String text = Samples.page("a").text();
    for (TableDefinition table : TableDefinition.OF_ARTICLES) {
      for (CSVRecord row : rows(Selection.ALL, table.name())) {
        int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
        int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
        assertThat(text.substring(start, end).replaceAll("\\s", ""))
            .as(table.name())
            .isEqualTo(row.get("quote"))
            .isNotEmpty();
        assertThat(row.get("page")).isIn("a", "b");
      }
    }
  }

  @Test
  void leavesNothingWhereItCannotWriteAll() throws IOException {
    Path tables = folder.resolve("tables");
    Path inTheWay = Files.createDirectories(tables.resolve("meetings.csv/full"));

    assertThatThrownBy(() -> new Tables(store, Selection.ALL, Tables.Beginning.PLAIN).write(tables))
        .isInstanceOf(IOException.class);

    try (Stream<Path> left = Files.walk(tables).filter(Files::isRegularFile)) {
      assertThat(left).noneMatch(file -> file.toString().endsWith(".part"));
    }
    assertThat(inTheWay).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "meetings, kind, 全体会议",
    "decisions, action, 部署",
    "projects, name, 安居",
    "policies, kind, 专项工程"
  })
  void everyRowNamesItsKind(String table, String column, String only) throws IOException {
    assertThat(rows(Selection.ALL, table)).extracting(row -> row.get(column)).containsOnly(only);
  }

  @Test
  void everyTableHasItsRows() throws IOException {
    assertThat(rows(Selection.ALL, "articles")).hasSize(2);
    assertThat(rows(Selection.ALL, "people"))
        .extracting(row -> row.get("name") + row.get("title") + row.get("status"))
        .containsExactly("樊惠林书记现任", "虎荣鑫区长现任", "景静", "樊惠林书记现任", "虎荣鑫区长现任", "景静");
    for (String none : List.of("appointments", "observations", "tenures")) {
      assertThat(rows(Selection.ALL, none)).isEmpty();
    }
  }

  @Test
  void onlyChosenArticlesAreIn() throws IOException {
    Selection one =
        new Selection(
            Optional.empty(),
            Optional.empty(),
            Optional.of("b"),
            Optional.empty(),
            Optional.empty());

    assertThat(rows(one, "articles")).extracting(row -> row.get("page")).containsExactly("b");
  }

  @Test
  void theSameStoreGivesTheSameBytes() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    new Tables(store, Selection.ALL, Tables.Beginning.BYTE_ORDER_MARK).write(first);
    new Tables(store, Selection.ALL, Tables.Beginning.BYTE_ORDER_MARK).write(second);

    try (Stream<Path> files = Files.list(first)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(11);
      for (Path file : all) {
        assertThat(Files.readString(file))
            .isEqualTo(Files.readString(second.resolve(file.getFileName())));
        if (file.toString().endsWith(".csv")) {
          assertThat(Files.readString(file)).startsWith("\uFEFF");
        }
      }
    }
  }

  @Test
  void theDictionaryIsTheOneInTheDocumentation() throws IOException {
    Path documentation = Path.of("docs", "tables.md");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(documentation, TableDictionary.text());
    }
    assertThat(TableDictionary.text()).isEqualTo(Files.readString(documentation));
  }

  @Test
  void whoAppearsWithWhomIsANetwork() {
    StringWriter first = new StringWriter();
    StringWriter second = new StringWriter();
    AppearanceNetwork.write(store, Selection.ALL, first);
    AppearanceNetwork.write(store, Selection.ALL, second);

    assertThat(first.toString())
        .isEqualTo(second.toString())
        .contains("<graphml", "樊惠林", "虎荣鑫", "<edge ")
        .doesNotContain("景静")
        .containsOnlyOnce("<edge ");
  }

  private List<CSVRecord> rows(Selection selection, String table) throws IOException {
    Path tables = folder.resolve("tables");
    new Tables(store, selection, Tables.Beginning.PLAIN).write(tables);
    try (Reader reader = Files.newBufferedReader(tables.resolve(table + ".csv"));
        CSVParser parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return parser.getRecords();
    }
  }

  private static final class Silent implements Build.Observer {
    @Override
    public void done(Page page) {}

    @Override
    public void failed(Page page, Throwable fault) {
      throw new IllegalStateException(fault);
    }
  }
}
