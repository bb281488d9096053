package org.plenumkg.annotate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;
import org.plenumkg.text.PageText.SetAside;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Supplied;

/**
 * For other programs: one array with an object a page. Offsets count Unicode code points of the
 * page's original decoded text, end exclusive; keys come in a fixed order, and what is not known is
 * left out.
 */
public final class JsonRendering implements Rendering {

  private final JsonList list;
  private final JsonGenerator json;
  private final ArticleJson articles;

  /** Writes to {@code out}. */
  public JsonRendering(PrintWriter out, Ontology ontology) {
    this.list = new JsonList(out);
    this.json = list.json();
    this.articles = new ArticleJson(json, ontology);
  }

  @Override
  public void write(AnnotatedPage page) {
    try {
      json.writeStartObject();
      writePage(page.page());
      json.writeArrayFieldStart("articles");
      for (AnnotatedArticle article : page.articles()) {
        articles.write(article);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("setAside");
      for (SetAside rest : page.text().rest()) {
        writeRest(rest, page.page());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    list.close();
  }

  private void writePage(Page page) throws IOException {
    json.writeObjectFieldStart("page");
    json.writeStringField("id", page.id());
    json.writeStringField("source", page.source());
    json.writeStringField("contentHash", page.contentHash());
    json.writeNumberField("characters", page.text().codePointCount(0, page.text().length()));
    Supplied supplied = page.supplied();
    if (!supplied.equals(Supplied.NONE)) {
      json.writeObjectFieldStart("supplied");
      writeAll(
          Map.of(
              "title", supplied.title().orElse(""),
              "date", supplied.date().map(PartialDate::lexical).orElse(""),
              "outlet", supplied.outlet().orElse(""),
              "region", supplied.region().orElse("")),
          "title",
          "date",
          "outlet",
          "region");
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeAll(Map<String, String> values, String... order) throws IOException {
    for (String key : order) {
      if (!values.getOrDefault(key, "").isEmpty()) {
        json.writeStringField(key, values.get(key));
      }
    }
  }

  private void writeRest(SetAside rest, Page page) throws IOException {
    int start = page.text().codePointCount(0, rest.span().start());
    String text = rest.span().of(page.text());
    json.writeStartObject();
    json.writeNumberField("start", start);
    json.writeNumberField("end", start + text.codePointCount(0, text.length()));
    json.writeStringField("reason", rest.reason());
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
