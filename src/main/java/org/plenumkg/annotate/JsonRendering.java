package org.plenumkg.annotate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
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

  private static final JsonFactory JSON =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final PrintWriter out;
  private final JsonGenerator json;
  private final ArticleJson articles;

  /** Writes to {@code out}. */
  public JsonRendering(PrintWriter out, Ontology ontology) {
    this.out = out;
    try {
      json = generator(out);
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    articles = new ArticleJson(json, ontology);
  }

  /** Writes indented, with line feeds on every system, and leaves {@code out} open. */
  static JsonGenerator generator(PrintWriter out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonGenerator json = JSON.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    return json;
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
    try {
      json.writeEndArray();
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.print("\n");
    out.flush();
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
