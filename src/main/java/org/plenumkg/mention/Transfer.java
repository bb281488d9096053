package org.plenumkg.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenumkg.ontology.Plm;

/**
 * The posts that someone leaves for others: 由新昌县县长 before 调任, 从副市长岗位 before 转任.
 *
 * @param left the posts
 * @param place of 由 or 从, where the name ends
 */
record Transfer(PostGroup left, int place) {

  /** What may stand between the post that is left and the verb. */
  private static final Pattern PLACE = Pattern.compile("(?:的?(?:岗位|职位|职务|位置|任上|一职)上?)?");

  /** The one before the verb of a change at a place. */
  static Optional<Transfer> before(String text, Optional<PostGroup> left, Lead verb, int at) {
    return verb.action().filter(Plm.Appointed::equals).isEmpty()
        ? Optional.empty()
        : left.filter(posts -> isLeft(text, posts, at))
            .map(posts -> new Transfer(posts, posts.start() - 1));
  }

  private static boolean isLeft(String text, PostGroup posts, int at) {
    int from = posts.start() - 1;
    boolean held = posts.lead().filter(lead -> lead.action().isPresent()).isEmpty();
    return held
        && from > 0
        && "由从自".indexOf(text.charAt(from)) >= 0
        && posts.span().end() <= at
        && PLACE.matcher(text.substring(posts.span().end(), at)).matches();
  }
}
