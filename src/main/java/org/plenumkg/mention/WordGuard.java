package org.plenumkg.mention;

import java.util.Optional;
import java.util.stream.Stream;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.text.Characters;

/**
 * Keeps counties whose names are like words apart from these: 召开 + 县委 is not of 开县, 示范 + 县 not 范县,
 * 主任和 + 县政协主席 not of 和县, 代 + 县长 not of 代县, 会同 + 县公安局 not of 会同县. The bodies of a county of one
 * character are written with 县 twice (和县县委), and so is its head (和县县长).
 */
final class WordGuard {

  /** Counties that are meant only in texts about them, or about the city above them. */
  private static final String WORDS = "和县|代县|会同县";

  /** What is said of counties in general: 县长, 县级, 县域, 县直. */
  private static final String GENERAL = "长级域直";

  /** Behind these and at the beginning of a text, 和 joins nothing, and nothing ends in 范 of 范县. */
  private static final String OPENING = "，。；：、！？“《（ 　\n到赴在往去从由";

  private final Regions regions;
  private final Segmenter words;

  WordGuard(Regions regions, Segmenter words) {
    this.regions = regions;
    this.words = words;
  }

  /**
   * Whether what {@code [at, end)} of a text names is another word, and no region.
   *
   * @param named the region, if there is only one of the name
   */
  boolean isWord(String text, int at, int end, Optional<Region> named, Scope scope) {
    char next = end < text.length() ? text.charAt(end) : '\n';
    String name = text.substring(at, end);
    if (!name.endsWith("县")) {
      return name.endsWith("区") && next == '域';
    }
    if (name.equals("任县")) {
      return (Characters.isHan(next) || next == '（') && next != '县'; // 时任县委书记
    }
    boolean brief = name.length() == 2;
    if (brief && (GENERAL.indexOf(next) >= 0 || (name.equals("新县") && next == '城'))) {
      return true;
    }
    boolean opens = at == 0 || OPENING.indexOf(text.charAt(at - 1)) >= 0;
    boolean alone = brief && opens;
    if (WORDS.contains(name) && !alone && named.filter(n -> isNear(n, scope)).isEmpty()) {
      return true;
    }
    return (brief || name.endsWith("和县")) // 财政和 + 县级
        && !opens
        && words.isWord(text.substring(at - 1, at + 1));
  }

  /** Whether a county, or the city that it lies in, is what a text is about. */
  private boolean isNear(Region county, Scope scope) {
    Optional<Region> city = regions.parent(county);
    return Stream.of(scope.article(), scope.near(), scope.mentioned())
        .flatMap(Optional::stream)
        .anyMatch(region -> region.equals(county) || city.filter(region::equals).isPresent());
  }
}
