package org.plenumkg.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenumkg.graph.Golden;
import org.plenumkg.text.Characters;

/** The invented page in every form; the expected files lie below {@code annotate}. */
class RenderingsTest {

  @Test
  void textInBrackets() throws IOException {
    Golden.assertMatches("annotate/sample.txt", text(Marking.BRACKETS, Language.ZH));
  }

  @Test
  void textInColourAndEnglish() throws IOException {
    String coloured = text(Marking.COLOUR, Language.EN);
    Golden.assertMatches("annotate/sample.ansi", coloured.replace("\u001B", "\\e"));
  }

  @Test
  void jsonAsExpected() throws IOException {
    Golden.assertMatches("annotate/sample.json", json(Samples.page()));
  }

  @Test
  void conllAsExpected() throws IOException {
    Golden.assertMatches("annotate/sample.conll", conll());
  }

  @Test
  void htmlAsExpected() throws IOException {
    Golden.assertMatches("annotate/sample.html", Samples.html(Samples.page()));
  }

  @Test
  void offsetsInJsonPointToTheOriginal() throws IOException {
    int checked = 0;
    for (JsonNode place : new ObjectMapper().readTree(json(Samples.page())).findParents("start")) {
      int start = Samples.TEXT.offsetByCodePoints(0, place.get("start").intValue());
      int end = Samples.TEXT.offsetByCodePoints(0, place.get("end").intValue());
      JsonNode words = place.has("quote") ? place.get("quote") : place.get("text");
      String expected = words == null ? place.get("name").textValue() : words.textValue();
      assertThat(Characters.withoutSpace(Samples.TEXT.substring(start, end)))
          .isEqualTo(Characters.withoutSpace(expected));
      checked++;
    }
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void conllHasEveryCharacterOnce() {
    String words =
        conll()
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("-DOCSTART-"))
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.joining());
    String articles =
        Samples.page().articles().stream()
            .map(article -> Characters.withoutSpace(article.article().text()))
            .collect(Collectors.joining());
    assertThat(words).isEqualTo(articles);
  }

  @Test
  void namesInsideBeginWithB() {
    List<String> labels = conll().lines().map(line -> line.replaceAll(".*\t", "")).toList();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).startsWith("I-")) {
        assertThat(labels.get(i - 1).substring(1)).isEqualTo(labels.get(i).substring(1));
      }
    }
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    AnnotatedPage page = Samples.page("区委书记林大山强调\u001B[31m，要抓好防汛。\u0007\n");
    String text =
        Samples.rendered(
            out -> new TextRendering(out, Samples.ONTOLOGY, Marking.BRACKETS, Language.ZH), page);
    assertThat(text).doesNotContain("\u001B", "\u0007");
  }

  private static String text(Marking marking, Language language) {
    return Samples.rendered(
        out -> new TextRendering(out, Samples.ONTOLOGY, marking, language), Samples.page());
  }

  private static String json(AnnotatedPage page) {
    return Samples.rendered(out -> new JsonRendering(out, Samples.ONTOLOGY), page);
  }

  private static String conll() {
    return Samples.rendered(out -> new ConllRendering(out, Samples.ONTOLOGY), Samples.page());
  }
}
