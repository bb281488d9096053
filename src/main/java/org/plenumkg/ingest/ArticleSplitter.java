package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Where on a page one article ends and the next begins. A heading alone begins none (it may be a
 * box's or a section's): it takes a dateline, a byline of its own, or the subtitle of an interview.
 */
final class ArticleSplitter {

  private final List<Part> parts;
  private final List<List<Part>> articles = new ArrayList<>();
  private int start;

  private ArticleSplitter(List<Part> parts) {
    this.parts = parts;
  }

  static List<List<Part>> split(List<Part> parts) {
    return new ArticleSplitter(parts).split();
  }

  private List<List<Part>> split() {
    boolean prose = false;
    boolean lead = false;
    boolean closed = false;
    int lastByline = lastByline();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int body = i;
      while (body < parts.size() && parts.get(body).isHeading()) {
        body++;
      }
      boolean begins =
          body > i
              ? prose && (opensArticle(i, body) || (closed && body <= lastByline))
              : part.lead() && prose && (lead || (closed && parts.get(start).isHeading()));
      if (begins) {
        articles.add(parts.subList(start, i));
        start = i;
        prose = false;
        lead = false;
      }
      if (body > i) {
        i = body - 1;
        closed = false;
        continue;
      }
      prose |= part.isProse();
      lead |= part.lead();
      closed = part.closed() || (closed && part.kind() == Part.Kind.CAPTION);
    }
    if (start < parts.size()) {
      articles.add(parts.subList(start, parts.size()));
    }
    return articles;
  }

  /** Whether the headings from {@code first} to {@code body} are those of a new report. */
  private boolean opensArticle(int first, int body) {
    for (int i = first; i < body; i++) {
      if (parts.get(i).kind() == Part.Kind.SUBTITLED) {
        return true;
      }
    }
    if (body == parts.size()) {
      return false;
    }
    boolean bylineOnTop =
        parts.get(body).kind() == Part.Kind.BYLINE
            && body + 1 < parts.size()
            && parts.get(body + 1).isProse();
    return parts.get(body).lead() || bylineOnTop;
  }

  private int lastByline() {
    int last = -1;
    for (int i = 0; i < parts.size(); i++) {
      last = parts.get(i).closed() ? i : last;
    }
    return last;
  }
}
