package org.plenumkg.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenumkg.mention.Post;
import org.plenumkg.text.Span;

/** Posts that stand together and that no person was found to hold: 各区委书记参加. */
final class VacantTitles implements GapFinder {

  static final String KIND = "title without person";

  @Override
  public Stream<Gap> find(AnnotatedArticle article) {
    List<Span> held =
        article.names().holdings().stream()
            .flatMap(holding -> holding.posts().stream())
            .map(Post::span)
            .toList();
    return groups(article).stream()
        .filter(group -> held.stream().noneMatch(group::overlaps))
        .map(group -> new Gap(KIND, group, "post"));
  }

  /** Posts with at most a comma between them. */
  private static List<Span> groups(AnnotatedArticle article) {
    List<Span> groups = new ArrayList<>();
    for (Span post : article.names().posts().stream().map(Post::span).sorted().toList()) {
      int last = groups.size() - 1;
      if (last >= 0 && post.start() - groups.get(last).end() <= 1) {
        groups.set(last, groups.get(last).cover(post));
      } else {
        groups.add(post);
      }
    }
    return groups;
  }
}
