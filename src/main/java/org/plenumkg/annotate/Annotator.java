package org.plenumkg.annotate;

import org.plenumkg.extract.Extraction;
import org.plenumkg.ingest.ArticleReader;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.text.Article;
import org.plenumkg.text.Page;
import org.plenumkg.text.PageText;

/** Reads a page as a build does and keeps all that led to its facts. Thread-safe. */
public final class Annotator {

  private final ArticleReader articles = ArticleReader.load();
  private final Extraction extraction = new Extraction();

  /** All that is understood of a page. */
  public AnnotatedPage annotate(Page page) {
    PageText text = articles.read(page);
    return new AnnotatedPage(text, text.articles().stream().map(this::annotate).toList());
  }

  private AnnotatedArticle annotate(Article article) {
    ArticleMentions names = extraction.names(article);
    return AnnotatedArticle.of(names, extraction.read(names));
  }
}
