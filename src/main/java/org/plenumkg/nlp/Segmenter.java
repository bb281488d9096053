package org.plenumkg.nlp;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.plenumkg.text.Span;

/**
 * Words and parts of speech of Chinese text: HanLP's Viterbi segmenter with a dictionary of our
 * own, the only place that knows HanLP. Thread-safe.
 *
 * <p>Its recognisers of names stay off: on the seed pages they find persons with a precision of
 * 0.29.
 */
public final class Segmenter {

  private final Segment segment;

  /** A segmenter with no words beyond HanLP's core dictionary. */
  public Segmenter() {
    segment =
        new ViterbiSegment()
            .enableCustomDictionary(new DynamicCustomDictionary())
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableJapaneseNameRecognize(false)
            .enableNumberQuantifierRecognize(false)
            .enableOffset(true);
  }

  /**
   * The words of {@code text}, which together are all of it.
   *
   * @param offset of {@code text} in the article, added to each span
   */
  public List<Token> segment(String text, int offset) {
    List<Term> terms = segment.seg(text);
    List<Token> tokens = new ArrayList<>(terms.size());
    for (Term term : terms) {
      int start = offset + term.offset;
      tokens.add(
          new Token(
              new Span(start, start + term.word.length()), term.word, term.nature.toString()));
    }
    return tokens;
  }
}
