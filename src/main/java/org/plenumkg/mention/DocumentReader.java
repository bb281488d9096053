package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds documents: names in 《》 that end as documents do (意见, 条例, 报告), not newspapers or books. */
final class DocumentReader {

  private final WordSet types;

  /**
   * A reader.
   *
   * @param types words with which names of documents end
   */
  DocumentReader(WordSet types) {
    this.types = types;
  }

  /** The documents of an article; one inside another's name is none of its own. */
  List<Mention> read(Article article, String scope) {
    List<Mention> mentions = new ArrayList<>();
    String text = article.text();
    for (Quoted quoted : Quoted.find(text, new Span(0, text.length()), '《', '》')) {
      String name = Characters.withoutSpace(quoted.inner().of(text));
      if (!quoted.nested() && isDocument(name)) {
        Thing document = Thing.named(Plm.Document, scope, name);
        mentions.add(new Mention(document, quoted.outer(), name));
      }
    }
    return mentions;
  }

  private boolean isDocument(String name) {
    String bare = name.replaceFirst("[（(][^（）()]*[）)]$", "");
    for (int at = Math.max(0, bare.length() - 6); at < bare.length(); at++) {
      if (types.lengthAt(bare, at) == bare.length() - at) {
        return true;
      }
    }
    return false;
  }
}
