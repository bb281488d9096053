package org.plenumkg.annotate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** For other programs: one array with an object a page, its figures and its gaps. */
public final class CoverageJson implements CoverageReport {

  private final JsonList list;
  private final JsonGenerator json;

  /** Writes to {@code out}. */
  public CoverageJson(PrintWriter out) {
    this.list = new JsonList(out);
    this.json = list.json();
  }

  @Override
  public void write(PageCoverage page) {
    try {
      json.writeStartObject();
      json.writeStringField("page", page.page());
      json.writeNumberField("charactersInArticles", page.inArticles());
      json.writeNumberField("charactersSetAside", page.setAside());
      json.writeNumberField("sentences", page.sentences());
      json.writeNumberField("sentencesWithFact", page.withFact());
      json.writeNumberField("mentions", page.mentions());
      json.writeNumberField("facts", page.facts());
      json.writeArrayFieldStart("gaps");
      for (PageCoverage.Place gap : page.gaps()) {
        write(gap);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(PageCoverage.Place gap) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", gap.line());
    if (gap.article() > 0) {
      json.writeNumberField("article", gap.article());
    }
    json.writeStringField("kind", gap.kind());
    json.writeStringField("reason", gap.reason());
    json.writeStringField("quote", gap.quote());
    json.writeEndObject();
  }

  @Override
  public void close() {
    list.close();
  }
}
