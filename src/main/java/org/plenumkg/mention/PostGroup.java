package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.plenumkg.text.Span;

/**
 * Posts that stand together, for one person or several: 区委常委、统战部长、区委办主任.
 *
 * @param span from the first body to the last title
 * @param bodies the bodies named in it, with their places
 * @param lead the word directly before it that says whether the posts are held
 */
record PostGroup(Span span, List<Post> posts, List<Mention> bodies, Optional<Lead> lead) {

  PostGroup {
    posts = List.copyOf(posts);
    bodies = List.copyOf(bodies);
  }

  /** Where the lead begins, or the group itself. */
  int start() {
    return span.start() - lead.map(l -> l.word().length()).orElse(0);
  }
}
