package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Page;
import org.plenumkg.text.Span;

class IrisTest {

  private static final Iris IRIS = new Iris(Iris.BASE, new Ontology());

  @Test
  void takesAsciiKeysAsTheyAre() {
    assertThat(thing(Plm.Plenum, "410103", "party-12-6")).isEqualTo("meeting/410103-party-12-6");
    assertThat(thing(Plm.PartyBody, "410103", "party-committee"))
        .isEqualTo("organization/410103-party-committee");
    assertThat(thing(Plm.Place, "", "410103")).isEqualTo("place/410103");
  }

  @Test
  void writesChineseKeysInLetters() {
    assertThat(thing(Plm.Person, "410103", "樊惠林")).matches("person/410103-fan-huilin-[0-9a-f]{4}");
    assertThat(thing(Plm.CapitalProject, "410103", "二七广场"))
        .matches("project/410103-erqiguangchang-[0-9a-f]{4}");
  }

  @Test
  void keepsHomophonesApart() {
    assertThat(thing(Plm.Person, "410103", "张伟")).isNotEqualTo(thing(Plm.Person, "410103", "章伟"));
  }

  @Test
  void takesALongerHashWhereLettersTellLess() {
    String beginning = "关于进一步加强城市精细化管理工作的";
    assertThat(thing(Plm.Document, "", "意见")).matches("document/yijian-[0-9a-f]{12}");
    assertThat(thing(Plm.Document, "410103", beginning + "实施意见"))
        .matches("document/410103-[a-z]+-[0-9a-f]{12}")
        .isNotEqualTo(thing(Plm.Document, "410103", beginning + "实施办法"));
    assertThat(thing(Plm.Initiative, "410103", "“双轮”")).matches(".*-shuanglun-[0-9a-f]{12}");
  }

  @Test
  void namesWhatHasNoLettersByItsHash() {
    assertThat(thing(Plm.Document, "", "𠮷")).matches("document/[0-9a-f]{12}");
  }

  @Test
  void namesPagesArticlesAndWhatIsInThem() {
    var article = Samples.article(Page.of("000_a98c", Samples.PLENUM));

    assertThat(path(IRIS.page(article.page()))).isEqualTo("page/000_a98c");
    assertThat(path(IRIS.article(article))).isEqualTo("article/000_a98c/1");
    assertThat(path(IRIS.passage(article, new Span(3, 9)))).isEqualTo("passage/000_a98c/1/3-9");
    assertThat(path(IRIS.fact(article, Stream.of("a", "b"))))
        .matches("fact/000_a98c/1/[0-9a-f]{16}");
    assertThat(path(IRIS.mention(article, new Span(3, 9), Plm.Person)))
        .matches("mention/000_a98c/1/3-9-[0-9a-f]{8}");
  }

  @Test
  void takesAnyPageName() {
    List<String> names =
        List.of(
            "a b", "a%20b", "a/b", "..", ".", "二七区 第1版", "1".repeat(200), "a?b#c", "<a>", "\n", "");

    assertThat(names).allSatisfy(name -> assertValid(IRIS.page(name)));
    assertThat(names.stream().map(IRIS::page)).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void mintsValidIris(@ForAll @StringLength(max = 60) String words) {
    assertValid(IRIS.page(words));
    if (!words.isBlank()) {
      assertValid(IRIS.thing(Plm.Person, "", words));
      assertValid(IRIS.thing(Plm.Plenum, words, words));
    }
  }

  @Test
  void takesAnotherBase() {
    Iris local = new Iris("https://example.org/kg#", new Ontology());

    assertThat(local.page("p").getURI()).isEqualTo("https://example.org/kg#page/p");
  }

  private static void assertValid(Node node) {
    String iri = node.getURI();
    assertThat(iri).matches("[!-~]+");
    assertThat(path(node)).matches("[a-z]+/[A-Za-z0-9._~-]+");
    assertThat(IRIx.create(iri).hasViolations()).isFalse();
    assertThat(URI.create(iri).normalize().toString()).isEqualTo(iri);
  }

  private static String thing(Node type, String scope, String key) {
    return path(IRIS.thing(type, scope, key));
  }

  private static String path(Node node) {
    return node.getURI().substring(Iris.BASE.length());
  }
}
