package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What a headline says that someone visits or inspects: 安置房建设推进工作 of 市人大代表视察安置房建设推进工作. */
final class Topic {

  private static final List<String> VERBS = List.of("视察", "调研", "督导", "检查", "考察", "督查", "暗访");
  private static final List<String> TOWARDS = List.of("到", "赴", "走进", "深入");
  private static final String ENDS = " ，。；：！？——";
  private static final int LONGEST = 25;

  private Topic() {}

  /**
   * The topic, if the headline has one.
   *
   * @param region length of the name of a region that a string begins with
   */
  static Optional<String> of(String headline, ToIntFunction<String> region) {
    for (String verb : VERBS) {
      int at = headline.indexOf(verb);
      if (at < 0) {
        continue;
      }
      String behind = untilEnd(headline.substring(at + verb.length()));
      String object = behind.substring(Math.min(behind.length(), region.applyAsInt(behind)));
      if (object.length() >= 4 && object.length() <= LONGEST) {
        return Optional.of(object);
      }
      Optional<String> place = place(headline.substring(0, at));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> place(String before) {
    return TOWARDS.stream()
        .filter(before::contains)
        .map(to -> before.substring(before.indexOf(to) + to.length()))
        .filter(place -> place.length() >= 2 && place.length() <= LONGEST)
        .findFirst();
  }

  private static String untilEnd(String words) {
    int end = 0;
    while (end < words.length() && ENDS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return words.substring(0, end);
  }
}
