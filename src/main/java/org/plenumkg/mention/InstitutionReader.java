package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Endings;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.lexicon.Title;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/**
 * Finds the institutions that an article names (松江理工大学, 静海区人民检察院) and the words and titles that
 * stand for one of them.
 */
final class InstitutionReader {

  private static final String UNNAMED = "各每全多该本某所其几这那";
  private static final int FEWEST = 4;

  private final OpenBodyReader open;
  private final Forms<List<String>> words;
  private final Map<String, List<String>> titles = new LinkedHashMap<>();
  private final Endings ends;

  InstitutionReader(OpenBodyReader open, List<Table.Row> rows) {
    this.open = open;
    Map<String, List<String>> standing = new LinkedHashMap<>();
    Set<String> all = new TreeSet<>();
    for (Table.Row row : rows) {
      List<String> list = row.list("ends");
      if (list.isEmpty()) {
        throw row.expected("the last words of names of institutions in column ends");
      }
      switch (row.need("part")) {
        case "title" -> titles.put(row.need("word"), list);
        case "word" -> standing.put(row.need("word"), list);
        default -> throw row.expected("title or word in column part");
      }
      all.addAll(list);
    }
    words = Forms.of(standing);
    ends = new Endings(all);
  }

  /** With the table that comes with the program. */
  static InstitutionReader load(OpenBodyReader open) {
    return new InstitutionReader(
        open, Table.read("/lexicon/hosts.csv", "word", "part", "ends", "example"));
  }

  /** All that the article names. */
  Institutions read(String text, List<Sentence> sentences, Scope scope) {
    Institutions found = new Institutions();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        int end = token.span().end();
        if (ends.startOf(text, 0, end).isPresent()) {
          named(text, sentence, end, scope).ifPresent(body -> found.add(end, body));
        }
      }
    }
    return found;
  }

  /** The institution whose name ends at a place, if a proper name it is. */
  private Optional<Body> named(String text, Sentence sentence, int end, Scope scope) {
    return open.endingAt(text, sentence, sentence.span().start(), end, scope)
        .filter(found -> end - found.start() >= FEWEST)
        .filter(found -> UNNAMED.indexOf(text.charAt(found.start())) < 0)
        .filter(found -> Characters.isHan(text.charAt(found.start())))
        .map(OpenBodyReader.Found::body);
  }

  /** The endings of the institutions that the word at a place stands for: 校 in 校党委书记. */
  Optional<Forms.Match<List<String>>> word(String text, int at) {
    return words.longest(text, at);
  }

  /** How the words begin that stand for institutions. */
  Beginnings beginnings() {
    return words.beginnings();
  }

  /** The endings of the institutions that a title is of. */
  List<String> of(Title title) {
    return titles.getOrDefault(title.base(), new ArrayList<>());
  }
}
