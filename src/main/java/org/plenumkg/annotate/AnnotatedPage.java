package org.plenumkg.annotate;

import java.util.List;
import org.plenumkg.text.Page;
import org.plenumkg.text.PageText;

/** A page with all that was understood of each of its articles, in their order. */
public record AnnotatedPage(PageText text, List<AnnotatedArticle> articles) {

  /** Copies the list. */
  public AnnotatedPage {
    articles = List.copyOf(articles);
  }

  /** The source page. */
  public Page page() {
    return text.page();
  }
}
