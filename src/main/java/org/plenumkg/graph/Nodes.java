package org.plenumkg.graph;

import org.apache.jena.graph.Node;
import org.plenumkg.extract.Reading;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.mention.Value;
import org.plenumkg.resolve.Identity;
import org.plenumkg.text.Article;

/** The nodes of one article's graph: which IRI stands for which of its things. */
final class Nodes {

  private final Iris iris;
  private final Identity identity;
  private final Article article;

  Nodes(Iris iris, Reading reading) {
    this.iris = iris;
    this.identity = Identity.of(reading);
    this.article = reading.article();
  }

  Article article() {
    return article;
  }

  /** The article itself. */
  Node self() {
    return iris.article(article);
  }

  Iris iris() {
    return iris;
  }

  /** What stands for a value: the thing's IRI, or the term as it is. */
  Node of(Value value) {
    if (value instanceof Thing thing) {
      return iris.thing(thing.type(), identity.scope(thing), thing.key());
    }
    return ((Term) value).node();
  }
}
