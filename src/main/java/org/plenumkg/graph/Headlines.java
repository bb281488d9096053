package org.plenumkg.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;

/**
 * The names that an article goes by: 拓宽发展思路 is the main headline, the line above it and the one
 * below name the article too, headings further down do not.
 */
record Headlines(Optional<String> main, List<String> others) {

  static Headlines of(Article article) {
    Optional<String> main = article.headline();
    String kicker = article.words(Block.Kind.KICKER).collect(Collectors.joining(" "));
    Stream<String> above =
        kicker.isEmpty()
            ? Stream.empty()
            : Stream.concat(Stream.of(kicker), main.map(h -> kicker + " " + h).stream());
    Stream<String> below =
        article.blocks().stream()
            .dropWhile(block -> block.kind() != Block.Kind.HEADLINE)
            .dropWhile(block -> block.kind() == Block.Kind.HEADLINE)
            .takeWhile(block -> block.kind() == Block.Kind.SUBHEADLINE)
            .map(block -> block.span().of(article.text()));
    return new Headlines(main, Stream.concat(above, below).distinct().toList());
  }
}
