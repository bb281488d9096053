package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.ingest.BylineParser.Credit;
import org.plenumkg.lexicon.SoundCharacters;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.text.Byline.Role;
import org.plenumkg.text.Span;

/**
 * Names alone in a bracket at the end of a report: （王晓明 李晓华）, （额尔敦布和）. Names of two characters do
 * not count: they are as often other words.
 */
final class Signature {

  /** （王晓明 李晓华） and no more. */
  private static final Pattern SIGNATURE =
      Pattern.compile("[（(]((?:\\p{IsHan}{2,8}[ 　、]{0,3}){1,3})[）)]");

  /** Brackets and three names with what stands between them, in characters. */
  private static final int LONGEST = 40;

  private static final Pattern NAME = Pattern.compile("\\p{IsHan}+");

  /** 党委宣传部, 县融媒体中心, 江西省: last characters of bodies and places, which are no names. */
  static final String BODY_ENDS = "部局办委室科处台社院心会府省市县区州旗乡镇村报";

  private final Surnames surnames;
  private final SoundCharacters sounds = SoundCharacters.load();

  Signature(Surnames surnames) {
    this.surnames = surnames;
  }

  /** The writers who sign at the end of a report with their names alone: （王晓明 李晓华）. */
  List<Credit> credits(String text) {
    if (text.isEmpty() || text.length() > LONGEST || "（(".indexOf(text.charAt(0)) < 0) {
      return List.of();
    }
    Matcher signed = SIGNATURE.matcher(text);
    if (!signed.matches()) {
      return List.of();
    }
    List<Credit> credits = new ArrayList<>();
    Matcher name = NAME.matcher(text).region(signed.start(1), signed.end(1));
    while (name.find()) {
      if (!isSigner(name.group())) {
        return List.of();
      }
      credits.add(new Credit(Role.REPORTER, new Span(name.start(), name.end())));
    }
    return credits;
  }

  private boolean isSigner(String name) {
    boolean usual = surnames.fits(name) && name.length() == 3;
    boolean sound = name.length() >= 4 && name.chars().allMatch(c -> isSound((char) c));
    return (usual && BODY_ENDS.indexOf(name.charAt(2)) < 0) || sound;
  }

  /** Whether names of other languages are written with it: 额尔敦布和. */
  boolean isSound(char c) {
    return sounds.has(c);
  }

  /**
   * Where a note behind a name ends, which says whose it is: 王晓明（区委宣传部）; else the next character.
   */
  int noteEnd(String text, int at) {
    int close = new Span(at, at + 16).first(text, "）");
    boolean note =
        text.charAt(at) == '（' && close > at + 3 && BODY_ENDS.indexOf(text.charAt(close - 1)) >= 0;
    return note ? close + 1 : at + 1;
  }
}
