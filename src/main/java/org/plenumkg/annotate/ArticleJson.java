package org.plenumkg.annotate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.plenumkg.extract.Description;
import org.plenumkg.extract.Fact;
import org.plenumkg.graph.Evidence;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Byline;
import org.plenumkg.text.Dated;
import org.plenumkg.text.Span;

/** One article as an object of JSON. */
final class ArticleJson {

  private final JsonGenerator json;
  private final Ontology ontology;
  private final ValueJson values;

  ArticleJson(JsonGenerator json, Ontology ontology) {
    this.json = json;
    this.ontology = ontology;
    this.values = new ValueJson(json);
  }

  void write(AnnotatedArticle read) throws IOException {
    Article article = read.article();
    Evidence evidence = new Evidence(article);
    json.writeStartObject();
    json.writeNumberField("number", article.number());
    Optional<String> headline = article.headline();
    if (headline.isPresent()) {
      json.writeStringField("headline", headline.get());
    }
    if (article.date().isPresent()) {
      writeDate(article.date().get());
    }
    if (read.reading().region().isPresent()) {
      json.writeObjectFieldStart("region");
      values.thing(read.reading().region().get());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      writeBlock(block, article.text(), evidence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("bylines");
    for (Byline byline : article.bylines()) {
      json.writeStartObject();
      json.writeStringField("name", byline.name());
      json.writeStringField("role", byline.role().name().toLowerCase(Locale.ROOT));
      values.place(byline.span(), evidence);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : read.mentions()) {
      writeMention(mention, article.text(), evidence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("descriptions");
    for (Description description : read.reading().descriptions()) {
      json.writeStartObject();
      json.writeObjectFieldStart("thing");
      values.thing(description.thing());
      json.writeEndObject();
      values.role(description.role());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (Fact fact : read.facts()) {
      writeFact(fact, evidence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeDate(Dated dated) throws IOException {
    json.writeObjectFieldStart("date");
    json.writeStringField("value", dated.date().lexical());
    json.writeStringField("type", dated.date().schemaType());
    json.writeStringField("basis", Terms.of(dated.basis()).getLocalName());
    json.writeEndObject();
  }

  private void writeBlock(Block block, String text, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", block.kind().name().toLowerCase(Locale.ROOT));
    values.place(block.span(), evidence);
    json.writeStringField("text", block.span().of(text));
    json.writeEndObject();
  }

  private void writeMention(Mention mention, String text, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Kind.of(mention.thing().type(), ontology).key());
    values.thing(mention.thing());
    values.place(mention.span(), evidence);
    json.writeStringField("text", mention.span().of(text));
    json.writeEndObject();
  }

  private void writeFact(Fact fact, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("class", fact.type().getLocalName());
    json.writeArrayFieldStart("roles");
    for (Role role : fact.roles()) {
      json.writeStartObject();
      values.role(role);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Span span : fact.evidence()) {
      for (Evidence.Passage passage : evidence.passages(span)) {
        json.writeStartObject();
        values.span(passage.place());
        json.writeStringField("quote", passage.quote());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeStringField("rule", fact.rule());
    json.writeNumberField("confidence", fact.confidence());
    json.writeEndObject();
  }
}
