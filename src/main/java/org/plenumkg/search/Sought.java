package org.plenumkg.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody looks for: parts that all must be found, each in one of several ways. 郑州 fhl is the
 * word 郑州 and either the word fhl or a name with these initials.
 *
 * @param parts in the order asked; empty where nothing was
 * @param folded all of it as one, to tell the name that is just this
 */
record Sought(List<List<Way>> parts, String folded) {

  /** Words in sequence, in one dress. */
  record Way(Layer layer, List<String> words) {}

  private static final int MOST_PARTS = 16;
  private static final int FEWEST_INITIALS = 2;
  private static final int MOST_INITIALS = 12;

  /** fan, huilin. */
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");

  /** Spaces and punctuation. */
  private static final Pattern PARTING = Pattern.compile("[\\s\\p{P}\\p{S}]+");

  static Sought of(String question, Words words) {
    List<List<Way>> parts = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (String chunk : PARTING.split(question.strip(), -1)) {
      List<String> forms = words.of(chunk).stream().map(Word::form).toList();
      if (forms.size() == 1 && LETTERS.matcher(forms.get(0)).matches()) {
        letters.append(letters.isEmpty() ? "" : " ").append(forms.get(0));
        continue;
      }
      latin(letters, parts);
      if (!forms.isEmpty()) {
        split(forms, parts);
      }
    }
    latin(letters, parts);
    return new Sought(parts.stream().limit(MOST_PARTS).toList(), words.folded(question));
  }

  /** 樊huilin: characters first, letters by themselves. */
  private static void split(List<String> forms, List<List<Way>> parts) {
    List<String> run = new ArrayList<>();
    for (String form : forms) {
      if (LETTERS.matcher(form).matches()) {
        sequence(run, parts);
        parts.add(ways(form));
      } else {
        run.add(form);
      }
    }
    sequence(run, parts);
  }

  private static void sequence(List<String> run, List<List<Way>> parts) {
    if (!run.isEmpty()) {
      parts.add(List.of(new Way(Layer.FORM, List.copyOf(run))));
      run.clear();
    }
  }

  /** fan huilin is one name if it can be one, otherwise two words. */
  private static void latin(StringBuilder letters, List<List<Way>> parts) {
    if (letters.isEmpty()) {
      return;
    }
    String[] chunks = letters.toString().split(" ", -1);
    letters.setLength(0);
    List<List<List<String>>> each = new ArrayList<>();
    for (String chunk : chunks) {
      each.add(Syllables.of(chunk));
    }
    if (chunks.length > 1 && each.stream().noneMatch(List::isEmpty)) {
      List<String> all = new ArrayList<>();
      each.forEach(ways -> all.addAll(ways.get(0)));
      List<Way> ways = new ArrayList<>();
      ways.add(new Way(Layer.PINYIN, all));
      ways.add(new Way(Layer.FORM, List.of(chunks)));
      parts.add(ways);
    } else {
      for (String chunk : chunks) {
        parts.add(ways(chunk));
      }
    }
  }

  private static List<Way> ways(String letters) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(Layer.FORM, List.of(letters)));
    Syllables.of(letters).forEach(syllables -> ways.add(new Way(Layer.PINYIN, syllables)));
    if (letters.length() >= FEWEST_INITIALS && letters.length() <= MOST_INITIALS) {
      ways.add(
          new Way(Layer.INITIALS, letters.codePoints().mapToObj(Character::toString).toList()));
    }
    return ways;
  }
}
