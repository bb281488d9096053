package org.plenumkg.nlp;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;

/**
 * All words that may stand in a sentence, those of the dictionary and runs of other characters
 * (2024, km), and the likeliest way through them by HanLP's bigrams: 二七 + 区委 + 书记. It is HanLP's
 * word net with HanLP's weights, but of numbers in arrays.
 *
 * <p>A word beginning at a character lies in the line of that character. Made for one sentence.
 */
final class WordGraph {

  private static final int NONE = -1;

  /** The point of 7.4 and the comma of 1,000, which do not part a number. */
  private static final String POINTS = "，,．.";

  private final char[] text;
  private final CoreWords dictionary;

  /** First and last word of each line; the line behind the text has the sentence's end only. */
  private final int[] first;

  private final int[] last;

  private CoreWord[] words;
  private int[] lengths;

  /** The next word of the same line. */
  private int[] next;

  /** The word before it on the likeliest way, and that way's weight. */
  private int[] before;

  private double[] weights;
  private int size;

  WordGraph(char[] text, CoreWords dictionary) {
    this.text = text;
    this.dictionary = dictionary;
    first = new int[text.length + 1];
    last = new int[text.length + 1];
    Arrays.fill(first, NONE);
    int room = 2 * text.length + 2;
    words = new CoreWord[room];
    lengths = new int[room];
    next = new int[room];
    before = new int[room];
    weights = new double[room];
    dictionary.read(text, this::append);
    append(text.length, dictionary.end(), 1);
    joinGaps();
  }

  /** The words of the likeliest way, in order. */
  CoreWord[] likeliest() {
    for (int to = first[0]; to != NONE; to = next[to]) {
      weights[to] = weight(dictionary.begin(), words[to]);
      before[to] = to;
    }
    for (int line = 0; line < text.length; line++) {
      for (int from = first[line]; from != NONE; from = next[from]) {
        if (before[from] != NONE) {
          goOn(from, line + lengths[from]);
        }
      }
    }
    int count = 0;
    for (int at = first[text.length]; before[at] != at; at = before[at]) {
      count++;
    }
    CoreWord[] way = new CoreWord[count];
    for (int at = first[text.length]; before[at] != at; at = before[at]) {
      way[--count] = words[before[at]];
    }
    return way;
  }

  private void goOn(int from, int line) {
    for (int to = first[line]; to != NONE; to = next[to]) {
      double weight = weights[from] + weight(words[from], words[to]);
      if (before[to] == NONE || weights[to] > weight) {
        before[to] = from;
        weights[to] = weight;
      }
    }
  }

  private double weight(CoreWord from, CoreWord to) {
    int together = dictionary.together(from, to);
    return together == 0 ? to.alone() : CoreWord.weight(from.frequency(), together, to.frequency());
  }

  /** Adds a word unless one of its length lies in the line. */
  private void add(int line, CoreWord word) {
    for (int other = first[line]; other != NONE; other = next[other]) {
      if (lengths[other] == word.length()) {
        return;
      }
    }
    append(line, word, word.length());
  }

  private void append(int line, CoreWord word, int length) {
    if (size == words.length) {
      grow();
    }
    if (first[line] == NONE) {
      first[line] = size;
    } else {
      next[last[line]] = size;
    }
    last[line] = size;
    words[size] = word;
    lengths[size] = length;
    next[size] = NONE;
    before[size] = NONE;
    size++;
  }

  private void grow() {
    words = Arrays.copyOf(words, size * 2);
    lengths = Arrays.copyOf(lengths, size * 2);
    next = Arrays.copyOf(next, size * 2);
    before = Arrays.copyOf(before, size * 2);
    weights = Arrays.copyOf(weights, size * 2);
  }

  /** Runs of characters that no word of the dictionary begins with. */
  private void joinGaps() {
    int line = 0;
    while (line < text.length) {
      if (first[line] != NONE) {
        line += lengths[last[line]];
        continue;
      }
      int end = line + 1;
      while (end < text.length
          && (first[end] == NONE || CharType.get(text[end]) == CharType.CT_CNUM)) {
        end++;
      }
      runs(line, end);
      line = end;
    }
  }

  /** Characters of one kind make one word. */
  private void runs(int from, int to) {
    int start = from;
    byte kind = CharType.get(text[from]);
    for (int at = from + 1; at < to; at++) {
      byte here = CharType.get(text[at]);
      if (here != kind && !(kind == CharType.CT_NUM && isPoint(at, to))) {
        add(start, dictionary.run(new String(text, start, at - start), kind));
        start = at;
        kind = here;
      }
    }
    add(start, dictionary.run(new String(text, start, to - start), kind));
  }

  private boolean isPoint(int at, int to) {
    return POINTS.indexOf(text[at]) >= 0
        && at + 1 < to
        && CharType.get(text[at + 1]) == CharType.CT_NUM;
  }
}
