package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenumkg.lexicon.Region;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Article;
import org.plenumkg.text.Span;

/**
 * All names of one article: what extractors start from.
 *
 * @param region what the article is about, if it is clear
 * @param persons every occurrence of a person's name, bylines included
 * @param holdings persons with the posts that stand before their names
 * @param posts posts with or without a person
 * @param bodies bodies that stand in posts
 * @param meetings meetings that are named, and words such as 会议 that stand for one
 * @param policies named policies and programmes
 * @param projects named things being planned or built
 * @param destinations places, bodies and regions behind words of going there (到, 走进), whoever goes
 * @param senders bodies that have others visit: 区人大常委会 in 区人大常委会组织代表视察
 * @param venues places where something is held: 县会议中心 in 在县会议中心召开
 */
public record ArticleMentions(
    Article article,
    List<Sentence> sentences,
    Optional<Region> region,
    List<Mention> persons,
    List<Holding> holdings,
    List<Post> posts,
    List<Mention> bodies,
    List<Meeting> meetings,
    List<Mention> documents,
    List<Mention> policies,
    List<Mention> projects,
    List<Mention> destinations,
    List<Mention> senders,
    List<Mention> venues) {

  /** Those of {@code mentions} that lie in {@code span}. */
  public static Stream<Mention> in(List<Mention> mentions, Span span) {
    return mentions.stream().filter(m -> span.contains(m.span()));
  }

  /** The meeting the article reports: the first that it says is held, if one is. */
  public Optional<Meeting> reported() {
    return meetings.stream().filter(Meeting::held).findFirst();
  }
}
