package org.plenumkg.nlp;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Latin letters for Chinese words, to be read in an IRI: 二七广场 is erqiguangchang, the person 樊惠林 is
 * fan-huilin. Syllables are toneless; HanLP's list of words chooses between readings (重庆, 重点), a
 * table of surnames does for people (单 is shan, 尉迟 one surname).
 */
public final class Pinyin {

  /** Longest slug, in characters. */
  static final int LONGEST = 40;

  private static final String TABLE = "surnames.csv";
  private static final int LONGEST_SURNAME = 2;

  private final Map<String, String> surnames = new HashMap<>();

  /** Reads the table of surnames; HanLP reads its list of words when first asked. */
  public Pinyin() {
    try (InputStream table = Pinyin.class.getResourceAsStream(TABLE)) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> List.of(row.split(",", 3)))
          .forEach(row -> surnames.put(row.get(0), row.get(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  /**
   * Lower-case letters, digits and hyphens, at most {@value #LONGEST}.
   *
   * @param text empty if nothing of the words can be written so
   * @param whole whether every character of the words went into it, so that only words that sound
   *     the same share it
   */
  public record Slug(String text, boolean whole) {}

  /** The slug of a thing's name; what is neither letter nor digit parts it: 动员会 2023-05-06. */
  public Slug of(String words) {
    SlugBuilder slug = new SlugBuilder();
    append(slug, words);
    return slug.build();
  }

  /** The slug of a person's name: surname, hyphen, given name. */
  public Slug ofPerson(String name) {
    SlugBuilder slug = new SlugBuilder();
    int surname = surnameLength(name);
    String family = name.substring(0, surname);
    String reading = surnames.get(family);
    if (reading == null) {
      append(slug, family);
    } else {
      slug.syllable(reading);
    }
    slug.part();
    append(slug, name.substring(surname));
    return slug.build();
  }

  /**
   * How each character of some words is read, in toneless letters; empty for what is not Chinese.
   */
  public List<String> readings(String words) {
    return PinyinDictionary.convertToPinyin(words, true).stream()
        .map(
            reading ->
                reading == com.hankcs.hanlp.dictionary.py.Pinyin.none5
                    ? ""
                    : reading.getPinyinWithoutTone())
        .toList();
  }

  /** How a name's surname is read as such (单 is shan), if it begins with one of the table. */
  public Optional<String> surnameReading(String name) {
    return name.isEmpty() || Character.isSurrogate(name.charAt(0))
        ? Optional.empty()
        : Optional.ofNullable(surnames.get(name.substring(0, 1)));
  }

  private int surnameLength(String name) {
    boolean compound =
        name.length() > LONGEST_SURNAME && surnames.containsKey(name.substring(0, LONGEST_SURNAME));
    return compound ? LONGEST_SURNAME : name.offsetByCodePoints(0, 1);
  }

  private static void append(SlugBuilder slug, String words) {
    List<com.hankcs.hanlp.dictionary.py.Pinyin> readings =
        PinyinDictionary.convertToPinyin(words, true);
    for (int i = 0; i < words.length(); i++) {
      if (readings.get(i) != com.hankcs.hanlp.dictionary.py.Pinyin.none5) {
        slug.syllable(readings.get(i).getPinyinWithoutTone());
      } else {
        String plain = Normalizer.normalize(words.substring(i, i + 1), Normalizer.Form.NFKC);
        slug.other(plain.toLowerCase(Locale.ROOT), words.charAt(i));
      }
    }
  }
}
