package org.plenumkg.search;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is asked of the index for what somebody looks for: all parts must be there; the name that is
 * just this comes first, then names, then what is said.
 */
final class Queries {

  private static final float JUST_THIS = 40;
  private static final float A_NAME = 4;
  private static final float BY_SOUND = 0.6f;
  private static final float BY_INITIALS = 0.3f;

  private Queries() {}

  /**
   * The query.
   *
   * @param subject whose texts, or anybody's
   * @param properties in which role the text must stand; empty for any
   */
  static Query of(Sought sought, Optional<String> subject, List<Node> properties, String lang) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    sought.parts().forEach(part -> all.add(any(part), Occur.MUST));
    all.add(constant(Documents.WHOLE, sought.folded(), JUST_THIS), Occur.SHOULD);
    all.add(constant(Documents.NAME, "true", A_NAME), Occur.SHOULD);
    subject.ifPresent(s -> all.add(term(Documents.SUBJECT, s), Occur.FILTER));
    if (!properties.isEmpty()) {
      BooleanQuery.Builder one = new BooleanQuery.Builder();
      properties.forEach(p -> one.add(term(Documents.PROPERTY, p.getURI()), Occur.SHOULD));
      all.add(one.build(), Occur.FILTER);
    }
    if (!lang.isEmpty()) {
      all.add(term(Documents.LANG, lang), Occur.FILTER);
    }
    return all.build();
  }

  private static Query any(List<Sought.Way> ways) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Sought.Way way : ways) {
      Query phrase = new PhraseQuery(way.layer().name(), way.words().toArray(String[]::new));
      any.add(new BoostQuery(phrase, weight(way.layer())), Occur.SHOULD);
    }
    return any.build();
  }

  private static float weight(Layer layer) {
    return switch (layer) {
      case FORM -> 1;
      case PINYIN -> BY_SOUND;
      case INITIALS -> BY_INITIALS;
    };
  }

  private static Query constant(String field, String value, float boost) {
    return new BoostQuery(new ConstantScoreQuery(term(field, value)), boost);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
