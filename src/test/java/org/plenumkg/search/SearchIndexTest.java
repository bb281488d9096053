package org.plenumkg.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/** Finding by characters, sound and initials, in an index that follows its store. */
class SearchIndexTest {

  private static final Ontology ONTOLOGY = new Ontology();
  private static final Node FIRST = NodeFactory.createURI(Iris.BASE + "article/x/1");
  private static final Node SECOND = NodeFactory.createURI(Iris.BASE + "article/x/2");

  @TempDir Path folder;
  private Store store;
  private SearchIndex index;

  @BeforeEach
  void open() {
    Path directory = folder.resolve("store");
    store = Store.openOrCreate(directory, new Iris(Iris.BASE, ONTOLOGY), ONTOLOGY);
    index = SearchIndex.open(directory, store);
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单国华",
        "單國華",
        "国华",
        "shan guohua",
        "Shan Guo Hua",
        "shanguohua",
        "danguohua",
        "sgh",
        "ｓｇｈ",
        "单 国华",
        "单guohua"
      })
  void findsAPersonHoweverTheNameIsTyped(String typed) {
    say(FIRST, "person/a", RDFS.Nodes.label, "单国华");
    say(FIRST, "person/b", RDFS.Nodes.label, "郭华山");

    assertThat(found(typed)).contains("person/a").doesNotContain("person/b");
  }

  @ParameterizedTest
  @CsvSource({
    "GDP, 全区ＧＤＰ同比增长",
    "ｇｄｐ, 全区GDP同比增长",
    "同比增長, 全区GDP同比增长",
    "tongbi, 全区GDP同比增长",
    "xian, 赴西安考察",
    "《条例》, 审议了条例草案",
  })
  void findsWhatIsSaid(String typed, String said) {
    say(FIRST, "passage/x/1/0-9", Plm.quote, said);

    assertThat(found(typed)).containsExactly("passage/x/1/0-9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "*", "a:b~2^3 AND (", "《》", "\"", "长同"})
  void findsNothingWhereNothingIsAsked(String typed) {
    say(FIRST, "passage/x/1/0-9", Plm.quote, "全区GDP同比增长");

    assertThat(found(typed)).isEmpty();
  }

  @Test
  void namesComeBeforeWordsAndTheVeryNameFirst() {
    say(FIRST, "passage/x/1/0-9", Plm.quote, "金水河金水河金水河治理");
    say(FIRST, "project/b", RDFS.Nodes.label, "金水河综合治理工程");
    say(FIRST, "place/c", RDFS.Nodes.label, "金水河");

    assertThat(found("金水河")).containsExactly("place/c", "project/b", "passage/x/1/0-9");
  }

  @Test
  void doesNotTakeInitialsOfLongTextsForNames() {
    say(FIRST, "passage/x/1/0-9", Plm.quote, "数据更好");

    assertThat(found("sjgh")).isEmpty();
  }

  @Test
  void keepsWhatAnotherArticleStillSays() {
    say(FIRST, "person/a", RDFS.Nodes.label, "林大山");
    say(SECOND, "person/a", RDFS.Nodes.label, "林大山");
    remove(FIRST);
    assertThat(found("林大山")).containsExactly("person/a");

    remove(SECOND);
    assertThat(found("林大山")).isEmpty();
  }

  @Test
  void forgetsWhatCameToNothing() {
    Txn.executeWrite(
        store.dataset(),
        () -> {
          index.leaving(store.dataset(), Set.of(FIRST));
          add(FIRST, "person/a", RDFS.Nodes.label, "林大山");
          index.entered(store.dataset(), Set.of(FIRST));
          store.dataset().abort();
        });
    index.aborted();
    say(SECOND, "person/b", RDFS.Nodes.label, "周小川河");

    assertThat(found("林大山")).isEmpty();
    assertThat(found("周小川河")).containsExactly("person/b");
  }

  @Test
  void isMadeAnewWhenItFellBehind() throws Exception {
    say(FIRST, "person/a", RDFS.Nodes.label, "林大山");
    index.close();
    Path search = folder.resolve("store").resolve("search");
    Files.createFile(search.resolve("behind")); // as if the process had died midway
    Txn.executeWrite(store.dataset(), () -> add(SECOND, "person/b", RDFS.Nodes.label, "周小川河"));
    index = SearchIndex.open(folder.resolve("store"), store);
    assertThat(index.isComplete()).isFalse();

    index.catchUp(store);

    assertThat(index.isComplete()).isTrue();
    assertThat(search.resolve("behind")).doesNotExist();
    assertThat(found("林大山")).containsExactly("person/a");
    assertThat(found("周小川河")).containsExactly("person/b");
  }

  @Test
  void isNotMadeAnewInTheMiddleOfAChange() throws Exception {
    say(FIRST, "person/a", RDFS.Nodes.label, "林大山");
    index.close();
    Files.createFile(folder.resolve("store/search/behind"));
    index = SearchIndex.open(folder.resolve("store"), store);
    Thread other = new Thread(() -> index.catchUp(store));
    Txn.executeWrite(
        store.dataset(),
        () -> {
          index.leaving(store.dataset(), Set.of(FIRST));
          other.start();
          while (other.getState() != Thread.State.WAITING && other.isAlive()) {
            Thread.onSpinWait();
          }
          store.dataset().removeGraph(FIRST);
          index.entered(store.dataset(), Set.of());
        });
    index.committed();
    other.join();

    assertThat(index.isComplete()).isTrue();
    assertThat(found("林大山")).isEmpty();
  }

  @Test
  void tellsWhileItIsMadeAnewThatItIsNotComplete() throws Exception {
    index.close();
    Files.createFile(folder.resolve("store/search/behind"));
    index = SearchIndex.open(folder.resolve("store"), store);
    SearchIndex behind = index;
    synchronized (behind) { // as it is while it is made
      assertThat(CompletableFuture.supplyAsync(behind::isComplete).get(1, TimeUnit.MINUTES))
          .isFalse();
    }
  }

  @Test
  void showsWhereTheWordsStand() {
    Highlight marks = new Highlight("[", "]");

    assertThat(index.snippets("单国华", marks).apply("区委書記單國華主持")).isEqualTo("区委書記[單國華]主持");
    assertThat(index.snippets("guohua", marks).apply("区委书记单国华主持")).isEqualTo("区委书记单[国华]主持");
    assertThat(index.snippets("单国华", marks).apply("长".repeat(300) + "单国华主持"))
        .startsWith("…长")
        .endsWith("[单国华]主持");
  }

  private List<String> found(String typed) {
    return index.find(typed, Optional.empty(), List.of(), "", 10).stream()
        .map(hit -> hit.subject().getURI().substring(Iris.BASE.length()))
        .distinct()
        .toList();
  }

  private void say(Node article, String thing, Node property, String words) {
    Txn.executeWrite(
        store.dataset(),
        () -> {
          index.leaving(store.dataset(), Set.of(article));
          add(article, thing, property, words);
          index.entered(store.dataset(), Set.of(article));
        });
    index.committed();
  }

  private void remove(Node article) {
    Txn.executeWrite(
        store.dataset(),
        () -> {
          index.leaving(store.dataset(), Set.of(article));
          store.dataset().removeGraph(article);
          index.entered(store.dataset(), Set.of(article));
        });
    index.committed();
  }

  private void add(Node article, String thing, Node property, String words) {
    store
        .dataset()
        .add(
            Quad.create(
                article,
                NodeFactory.createURI(Iris.BASE + thing),
                property,
                NodeFactory.createLiteralLang(words, "zh")));
  }
}
