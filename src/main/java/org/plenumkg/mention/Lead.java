package org.plenumkg.mention;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Table;

/**
 * A word before a post that says whether it is held, and perhaps that it changes hands: 原, 现任, 当选,
 * 免去.
 *
 * @param status plm:Current, plm:Former or plm:Proposed
 * @param action plm:Appointed and the like, where it reports a change
 * @param subject where the name stands
 */
record Lead(String word, Node status, Optional<Node> action, Subject subject) {

  /** Where the name of the one who holds the post stands. */
  enum Subject {
    /** Behind the post: 原区委书记李某. */
    AFTER,
    /** Before the word: 李某现任区委书记. */
    BEFORE,
    /** Between the verb and 为: 任命李某为区长. */
    BETWEEN,
    /** Between the verb and the post: 免去李某的区长职务. */
    OF
  }

  private static final String TABLE = "/lexicon/post-leads.csv";

  /** The words of the table that comes with the program. */
  static Map<String, Lead> load() {
    Map<String, Lead> leads = new LinkedHashMap<>();
    for (Table.Row row : Table.read(TABLE, "word", "status", "action", "subject")) {
      Optional<Node> action =
          Optional.of(row.get("action")).filter(a -> !a.isEmpty()).map(Places::term);
      Subject subject;
      try {
        subject = Subject.valueOf(row.need("subject").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.expected("after, before, between or of in column subject");
      }
      String word = row.need("word");
      leads.put(word, new Lead(word, Places.term(row.need("status")), action, subject));
    }
    return Map.copyOf(leads);
  }
}
