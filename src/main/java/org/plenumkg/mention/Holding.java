package org.plenumkg.mention;

import java.util.List;
import org.apache.jena.graph.Node;
import org.plenumkg.text.Span;

/**
 * A person named with the posts that the words give to that person: 区委副书记、区长虎荣鑫.
 *
 * @param person the mention of the person
 * @param status plm:Current, plm:Former or plm:Proposed
 * @param evidence posts and name
 */
public record Holding(Mention person, List<Post> posts, Node status, Span evidence) {

  /** Copies the list. */
  public Holding {
    posts = List.copyOf(posts);
  }
}
