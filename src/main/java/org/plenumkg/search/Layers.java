package org.plenumkg.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** One dress of a text's words, for the index to write down. */
final class Layers extends TokenStream {

  /**
   * A form of a word.
   *
   * @param step how many words it stands behind the form before; 0 for another form of the same
   */
  private record Form(String term, int step) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Form> forms;
  private int at;

  private Layers(List<Form> forms) {
    this.forms = forms;
  }

  /** Words in one dress, each at its place; several at one place where it may be read so. */
  static TokenStream of(Layer layer, List<Word> words) {
    List<Form> forms = new ArrayList<>();
    int step = 0;
    for (Word word : words) {
      step++;
      for (String term : terms(layer, word)) {
        forms.add(new Form(term, step));
        step = 0;
      }
    }
    return new Layers(forms);
  }

  /** In which forms a word stands in a layer; none for letters in that of sounds. */
  static List<String> terms(Layer layer, Word word) {
    return switch (layer) {
      case FORM -> List.of(word.form());
      case PINYIN -> List.copyOf(word.readings());
      case INITIALS ->
          word.readings().stream().map(reading -> reading.substring(0, 1)).distinct().toList();
    };
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at == forms.size()) {
      return false;
    }
    clearAttributes();
    term.append(forms.get(at).term());
    step.setPositionIncrement(forms.get(at).step());
    at++;
    return true;
  }
}
