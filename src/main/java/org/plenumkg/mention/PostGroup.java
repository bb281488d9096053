package org.plenumkg.mention;

import java.util.List;
import org.apache.jena.graph.Node;
import org.plenumkg.text.Span;

/**
 * Posts that stand together, for one person or several: 区委常委、统战部长、区委办主任.
 *
 * @param span from the first body to the last title
 * @param bodies the bodies named in it, with their places
 * @param status plm:Current, plm:Former or plm:Proposed, as the word before it says
 */
record PostGroup(Span span, List<Post> posts, List<Mention> bodies, Node status) {

  PostGroup {
    posts = List.copyOf(posts);
    bodies = List.copyOf(bodies);
  }
}
