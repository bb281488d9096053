package org.plenumkg.nlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.List;
import org.plenumkg.text.Span;

/**
 * Words and parts of speech of Chinese text: HanLP's core dictionary and bigrams, without its
 * dictionary of users' words. Thread-safe.
 *
 * <p>HanLP's recognisers of names stay off: on the seed pages they find persons with a precision of
 * 0.29. The words are those of its Viterbi segmenter, which makes an object of every word that
 * might stand at a place.
 */
public final class Segmenter {

  private final CoreWords dictionary = new CoreWords();

  /**
   * The words of {@code text}, which together are all of it.
   *
   * @param offset of {@code text} in the article, added to each span
   */
  public List<Token> segment(String text, int offset) {
    CoreWord[] words = new WordGraph(text.toCharArray(), dictionary).likeliest();
    List<Token> tokens = new ArrayList<>(words.length);
    int start = offset;
    for (CoreWord word : words) {
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(span, word.word(), word.tag()));
      start = span.end();
    }
    return tokens;
  }

  /** Whether something is a word of the dictionary. */
  public boolean isWord(String text) {
    return CoreDictionary.contains(text);
  }
}
