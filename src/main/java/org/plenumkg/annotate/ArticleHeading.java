package org.plenumkg.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Byline;

/** What is known of an article as a whole: its number, date, region and who wrote it. */
final class ArticleHeading {

  private final Ontology ontology;
  private final Language language;

  ArticleHeading(Ontology ontology, Language language) {
    this.ontology = ontology;
    this.language = language;
  }

  /** 文章 1：拓宽发展思路. */
  String title(Article article) {
    String headline = article.headline().map(h -> language.of("：", ": ") + h).orElse("");
    return label(Plm.Article) + " " + article.number() + headline;
  }

  /** Its date with its basis, its region, and the names in its bylines by what they did. */
  List<String> lines(AnnotatedArticle read) {
    Article article = read.article();
    List<String> lines = new ArrayList<>();
    article
        .date()
        .ifPresent(
            dated ->
                said(lines, Plm.date, dated.date().lexical() + basis(Terms.of(dated.basis()))));
    read.reading().region().map(Thing::name).ifPresent(name -> said(lines, Plm.region, name));
    for (Byline.Role role : Byline.Role.values()) {
      String names =
          article.bylines().stream()
              .filter(byline -> byline.role() == role)
              .map(Byline::name)
              .collect(Collectors.joining(language.of("、", ", ")));
      if (!names.isEmpty()) {
        said(lines, Terms.of(role), names);
      }
    }
    return lines;
  }

  private String basis(Node basis) {
    return language.of("（", " (") + label(basis) + language.of("）", ")");
  }

  private void said(List<String> lines, Node term, String what) {
    lines.add(label(term) + language.of("：", ": ") + what);
  }

  private String label(Node term) {
    return ontology.label(term, language.tag());
  }
}
