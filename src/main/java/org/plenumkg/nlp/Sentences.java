package org.plenumkg.nlp;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Splits an article into sentences: at 。！？ and what closes behind them, never across blocks. */
public final class Sentences {

  private static final String CLOSING = "”’」』）)》】";

  private final Segmenter segmenter;

  /** Sentences whose words the segmenter gives. */
  public Sentences(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** The sentences of all blocks, in the order of the text. */
  public List<Sentence> of(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Span span : split(article.text(), block.span())) {
        sentences.add(
            Sentence.of(span, block, segmenter.segment(span.of(article.text()), span.start())));
      }
    }
    return List.copyOf(sentences);
  }

  private static List<Span> split(String text, Span block) {
    List<Span> spans = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      if (Characters.endsSentence(text.charAt(i))) {
        int end = i + 1;
        while (end < block.end()
            && (CLOSING.indexOf(text.charAt(end)) >= 0
                || Characters.endsSentence(text.charAt(end)))) {
          end++;
        }
        add(spans, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(spans, text, start, block.end());
    return spans;
  }

  private static void add(List<Span> spans, String text, int start, int end) {
    int from = start;
    while (from < end && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    if (from < end) {
      spans.add(new Span(from, end));
    }
  }
}
