package org.plenumkg.text;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text, and the sentence and clause that stand around a place in it. */
final class Layout {

  /** How far a sentence or clause is looked for, so that a text without marks costs no more. */
  private static final int REACH = 300;

  private final String text;
  private final List<Span> paragraphs;

  Layout(String text) {
    this.text = text;
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        int from = start;
        while (from < i && Characters.isSpace(text.charAt(from))) {
          from++;
        }
        if (from < i) {
          found.add(new Span(from, i));
        }
        start = i + 1;
      }
    }
    this.paragraphs = List.copyOf(found);
  }

  /** The lines that are not blank, without the white space before them. */
  List<Span> paragraphs() {
    return paragraphs;
  }

  /** The paragraph that {@code at} stands in. */
  Span paragraph(int at) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return paragraphs.get(low);
  }

  /** Words of the sentence before {@code at}. */
  String sentenceBefore(int at) {
    int start = at;
    while (start > Math.max(0, at - REACH) && !endsSentence(start - 1)) {
      start--;
    }
    return text.substring(start, at);
  }

  /** Words of the sentence from {@code at} on, without its mark. */
  String sentenceAfter(int at) {
    int end = at;
    while (end < Math.min(text.length(), at + REACH) && !endsSentence(end)) {
      end++;
    }
    return text.substring(at, end);
  }

  /** Words of the clause before {@code at}. */
  String clauseBefore(int at) {
    String sentence = sentenceBefore(at);
    int start = sentence.length();
    while (start > 0 && !Characters.endsClause(sentence.charAt(start - 1))) {
      start--;
    }
    return sentence.substring(start);
  }

  /** Words of the clause from {@code at} on, without its mark. */
  String clauseAfter(int at) {
    String sentence = sentenceAfter(at);
    int end = 0;
    while (end < sentence.length() && !Characters.endsClause(sentence.charAt(end))) {
      end++;
    }
    return sentence.substring(0, end);
  }

  /** Whether no sentence ends between two places. */
  boolean sameSentence(int from, int to) {
    return to - from <= REACH && sentenceBefore(to).length() >= to - from;
  }

  private boolean endsSentence(int at) {
    char c = text.charAt(at);
    return Characters.endsSentence(c) || c == '\n';
  }
}
