package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/**
 * Verbs of taking part, with what makes them somebody's deed: 作说明 is one, 听取说明 is not, and nothing
 * behind 强调 is.
 */
final class Verbs {

  private enum Form {
    ACT,
    SAYS,
    COMMENTS,
    LIGHT,
    ATTENDS,
    NONE
  }

  private record Verb(Node role, Form form) {}

  private static final String ENDS = "。；！？：\n";

  private final Forms<Verb> verbs;
  private final WordClasses words = WordClasses.load("/lexicon/participation-words.csv");

  Verbs() {
    Map<String, Verb> forms = new LinkedHashMap<>();
    for (Table.Row row : Table.read("/lexicon/participation-verbs.csv", "word", "role", "form")) {
      Node role = NodeFactory.createURI(Plm.NS + row.need("role"));
      forms.put(row.need("word"), new Verb(role, form(row)));
    }
    verbs = Forms.of(forms);
  }

  private static Form form(Table.Row row) {
    return switch (row.need("form")) {
      case "act" -> Form.ACT;
      case "says" -> Form.SAYS;
      case "comments" -> Form.COMMENTS;
      case "light" -> Form.LIGHT;
      case "attends" -> Form.ATTENDS;
      case "none" -> Form.NONE;
      default -> throw row.expected("act, says, comments, light, attends or none in column form");
    };
  }

  /** Words of the table of words around verbs. */
  WordClasses words() {
    return words;
  }

  /** Whether no verb stands within {@code [from, to)}. */
  boolean none(String text, Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.isBoundary(at) && verbs.longest(text, at).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** What a subject does, from the end of its name up to {@code limit}. */
  List<Deed> deeds(String text, Subject subject, int from, int limit) {
    Sentence sentence = subject.sentence();
    List<Deed> deeds = new ArrayList<>();
    boolean light = false;
    boolean blocked = false;
    boolean prepared = false;
    boolean joins = false;
    int at = from;
    while (at < limit && ENDS.indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if (c == '，') {
        light = false;
        blocked = words.lengthAt("others", text, at + 1) > 0;
        prepared = false;
        joins = false;
        at++;
        continue;
      }
      if (c == '”') {
        break;
      }
      if (c == '“' || c == '《') {
        int close = text.indexOf(c == '“' ? '”' : '》', at);
        at = close < 0 || close >= limit ? limit : close + 1;
        continue;
      }
      if (!sentence.isBoundary(at)) {
        at++;
        continue;
      }
      Optional<Forms.Match<Verb>> match =
          verbs.longest(text, at).filter(m -> sentence.isBoundary(m.end()));
      int block = words.lengthAt("block", text, at);
      int lights = words.lengthAt("light", text, at);
      if (match.isEmpty() || block > match.get().end() - at) {
        int about = words.lengthAt("about", text, at);
        blocked |= block > 0 && sentence.isBoundary(at + block);
        light |= lights > 0;
        prepared = lights == 0 && (prepared || about > 0);
        at += Math.max(Math.max(1, about), Math.max(block, lights));
        continue;
      }
      Verb verb = match.get().value();
      int end = match.get().end();
      Span object = new Span(end, objectEnd(text, end, limit));
      boolean speech = verb.form() == Form.SAYS || verb.form() == Form.COMMENTS;
      boolean visit = verb.role().equals(Plm.Visits);
      boolean counts =
          !blocked
              && !prepared
              && verb.form() != Form.NONE
              && !(joins && visit)
              && words.lengthAt("after", text, end) == 0
              && (verb.form() != Form.LIGHT || light)
              && (verb.form() != Form.ATTENDS || isEvent(text, object));
      if (counts) {
        deeds.add(new Deed(subject, verb.role(), new Span(at, end), object, speech(verb)));
        joins |= verb.form() == Form.ATTENDS || verb.role().equals(Plm.Accompanies);
      }
      blocked |= verb.form() == Form.LIGHT && !light;
      if (speech && !light && "、和并".indexOf(text.charAt(Math.min(end, text.length() - 1))) < 0) {
        break;
      }
      at = end;
    }
    return deeds;
  }

  private static Deed.Speech speech(Verb verb) {
    return switch (verb.form()) {
      case SAYS -> Deed.Speech.SAYS;
      case COMMENTS -> Deed.Speech.COMMENTS;
      default -> Deed.Speech.NONE;
    };
  }

  private boolean isEvent(String text, Span object) {
    return object.length() == 0 || words.within("event", text, object.start(), object.end());
  }

  private static int objectEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && ENDS.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '，') {
      end++;
    }
    return end;
  }
}
