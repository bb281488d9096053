package org.plenumkg.nlp;

/**
 * Puts a slug together, a syllable or a sign at a time, and keeps account of what it leaves out.
 */
final class SlugBuilder {

  private final StringBuilder slug = new StringBuilder();
  private boolean parted;
  private boolean full;
  private boolean whole = true;

  /** Adds one syllable, or leaves it and all that follow out when the slug would grow too long. */
  void syllable(String letters) {
    int hyphen = parted && !slug.isEmpty() ? 1 : 0;
    if (full || slug.length() + hyphen + letters.length() > Pinyin.LONGEST) {
      full = true;
      whole = false;
      return;
    }
    slug.append("-".repeat(hyphen)).append(letters);
    parted = false;
  }

  /** Adds a Latin letter or digit; anything else only parts what stands before and after it. */
  void other(String plain, char original) {
    boolean ascii = plain.length() == 1 && isPlain(plain.charAt(0));
    whole &= isSeparator(original) || (ascii && plain.charAt(0) == original);
    if (ascii) {
      syllable(plain);
    } else {
      part();
    }
  }

  /** Puts a hyphen before the next syllable, unless there is none before. */
  void part() {
    parted = true;
  }

  Pinyin.Slug build() {
    return new Pinyin.Slug(slug.toString(), whole);
  }

  /** Between the parts of a key: party-committee/书记, 动员会 2023-05-06. */
  private static boolean isSeparator(char c) {
    return c == '-' || c == '/' || c == ' ';
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
