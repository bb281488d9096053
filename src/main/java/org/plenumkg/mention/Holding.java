package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Span;

/**
 * A person with the posts that the words give to that person: 区委副书记、区长虎荣鑫, 李某当选市长.
 *
 * @param person the mention of the person
 * @param status plm:Current, plm:Former or plm:Proposed
 * @param action plm:Appointed and the like, where a change of post is reported
 * @param evidence the words that say it
 * @param rule which rule found it
 * @param from when it began, where a curriculum vitae says so
 * @param until when it ended
 */
public record Holding(
    Mention person,
    List<Post> posts,
    Node status,
    Optional<Node> action,
    Span evidence,
    String rule,
    Optional<PartialDate> from,
    Optional<PartialDate> until) {

  /** Copies the list. */
  public Holding {
    posts = List.copyOf(posts);
  }
}
