package org.plenumkg.nlp;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * One form for characters that are the same to somebody who searches: 樊惠林講話 and 樊惠林讲话, ＧＤＰ and gdp.
 * Character by character, so that places in the text stay what they are. Safe to share between
 * threads.
 */
public final class Simplified {

  private static final int PLANE = 1 << 16;

  /** The simplified form of each character asked for so far, plus one; 0 where none was. */
  private final AtomicIntegerArray known = new AtomicIntegerArray(PLANE);

  /** Half-width, lower-case and simplified; several characters where the one stands for them. */
  public String of(int codePoint) {
    String plain =
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    if (plain.length() != 1) {
      return plain;
    }
    char c = plain.charAt(0);
    int form = known.get(c);
    if (form == 0) {
      String simplified = HanLP.convertToSimplifiedChinese(plain);
      form = (simplified.length() == 1 ? simplified.charAt(0) : c) + 1;
      known.set(c, form);
    }
    return String.valueOf((char) (form - 1));
  }
}
