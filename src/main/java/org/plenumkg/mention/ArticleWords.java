package org.plenumkg.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Characters;

/**
 * What an article as a whole says of quoted words: how often they stand there, whether in its
 * headline.
 */
final class ArticleWords {

  private static final Set<Block.Kind> HEADLINES =
      Set.of(Block.Kind.HEADLINE, Block.Kind.KICKER, Block.Kind.SUBHEADLINE);

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> headlines = new HashSet<>();
  private final List<String> places;

  /**
   * Of an article.
   *
   * @param quoted all quoted words in it
   * @param places names of its region and those above, without the level: 二七, 郑州, 河南
   */
  ArticleWords(Article article, List<Quoted> quoted, List<String> places) {
    this.places = places;
    List<Block> set = article.blocks().stream().filter(b -> HEADLINES.contains(b.kind())).toList();
    int at = 0;
    for (Quoted one : quoted) {
      String words = Characters.withoutSpace(one.inner().of(article.text()));
      counts.merge(words, 1, Integer::sum);
      while (at < set.size() && set.get(at).span().end() <= one.outer().start()) {
        at++;
      }
      if (at < set.size() && set.get(at).span().contains(one.outer())) {
        headlines.add(words);
      }
    }
  }

  /** What speaks for the words being a policy, with its weight. */
  Map<String, Integer> reasons(String words) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    if (counts.getOrDefault(words, 0) > 1) {
      reasons.put("repeated", 1);
    }
    if (headlines.contains(words)) {
      reasons.put("headline", 1);
    }
    boolean local =
        words.length() < 13
            && places.stream().anyMatch(p -> words.contains(p) && words.length() > p.length() + 1);
    if (local) {
      reasons.put("region", 2);
    }
    return reasons;
  }
}
