package org.plenumkg.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plenumkg.nlp.Pinyin;
import org.plenumkg.nlp.Simplified;

/** Parts texts into words: 樊惠林强调GDP is 樊 惠 林 强 调 gdp. Safe to share between threads. */
final class Words {

  private final Simplified simplified = new Simplified();
  private final Pinyin pinyin = new Pinyin();

  /** The words of a text in its order; what is neither letter nor digit parts them. */
  List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    List<String> readings = readings(text);
    int runStart = -1;
    StringBuilder run = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      String form = simplified.of(c);
      boolean chinese = Character.isIdeographic(c);
      boolean letter = !chinese && form.codePoints().allMatch(Character::isLetterOrDigit);
      if (!letter && runStart >= 0) {
        words.add(new Word(runStart, at, run.toString(), Set.of()));
        run.setLength(0);
        runStart = -1;
      }
      if (chinese) {
        words.add(new Word(at, next, form, syllables(text, at, readings)));
      } else if (letter) {
        runStart = runStart < 0 ? at : runStart;
        run.append(form);
      }
      at = next;
    }
    if (runStart >= 0) {
      words.add(new Word(runStart, at, run.toString(), Set.of()));
    }
    return words;
  }

  /** Half-width, simplified, lower-case, without what parts words. */
  String folded(String text) {
    StringBuilder folded = new StringBuilder();
    of(text).forEach(word -> folded.append(word.form()));
    return folded.toString();
  }

  private List<String> readings(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String form = Character.isSurrogate(c) ? "" : simplified.of(c);
      plain.append(form.length() == 1 ? form.charAt(0) : c);
    }
    return pinyin.readings(plain.toString());
  }

  private Set<String> syllables(String text, int at, List<String> readings) {
    Set<String> syllables = new LinkedHashSet<>();
    if (at < readings.size() && !readings.get(at).isEmpty()) {
      syllables.add(readings.get(at));
    }
    if (at == 0) {
      pinyin.surnameReading(text).ifPresent(syllables::add);
    }
    return syllables;
  }
}
