package org.plenumkg.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.plenumkg.text.Characters;

class HtmlRenderingTest {

  private static final String EVIL =
      "<script>alert(1)</script>区委书记林大山强调，“<img src=x onerror=alert(2)>”要抓好防汛。&amp;'\"\n";

  @Test
  void isWellFormed() {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    parser.parseInput(Samples.html(Samples.page(), Samples.page(EVIL), Samples.page("")), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void leavesMarkupOfPagesAsText() {
    Document document = Jsoup.parse(Samples.html(Samples.page(EVIL)));

    assertThat(document.select("main script, main img")).isEmpty();
    assertThat(document.select("script")).hasSize(1);
    assertThat(Characters.withoutSpace(document.select(".text").text()))
        .contains("<script>alert(1)</script>", "<imgsrc=xonerror=alert(2)>");
  }

  @Test
  void asksNoOtherComputer() {
    Document document = Jsoup.parse(Samples.html(Samples.page()));

    assertThat(document.select("[src], [href], link, iframe, object, form")).isEmpty();
    assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(document.select("style").html()).doesNotContain("url(", "@import");
  }

  @Test
  void linksPassagesAndFactsBothWays() {
    Document document = Jsoup.parse(Samples.html(Samples.page(), Samples.page()));
    List<String> facts = document.select(".fact").eachAttr("id");
    Set<String> stated = new HashSet<>();
    for (Element passage : document.select(".passage")) {
      stated.addAll(List.of(passage.attr("data-f").split(" ")));
    }
    assertThat(facts).doesNotHaveDuplicates().isNotEmpty();
    assertThat(stated).containsExactlyInAnyOrderElementsOf(facts);
  }

  @Test
  void saysEverythingInBothLanguages() {
    Document document = Jsoup.parse(Samples.html(Samples.page()));

    for (Element fact : document.select(".fact")) {
      assertThat(fact.select(".zh").size()).isEqualTo(fact.select(".en").size()).isPositive();
    }
    assertThat(document.select(".text .m.person").first().attr("title")).startsWith("人物 person: ");
  }
}
