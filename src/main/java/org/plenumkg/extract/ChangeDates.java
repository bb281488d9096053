package org.plenumkg.extract;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Article;
import org.plenumkg.text.DateExpression;
import org.plenumkg.text.Span;
import org.plenumkg.text.When;

/**
 * The words that date a change of post: 5月8日 before 当选, but not 1975年3月生, 1998年7月参加工作 or
 * 2020年5月任现职, which tell of the life of the one who is appointed.
 */
final class ChangeDates {

  /** What directly follows the dates of a life rather than of a change of post. */
  private static final List<String> LIFE =
      List.of("生", "出生", "参加", "加入", "入党", "以来", "至", "—", "退休");

  /** What the clause of such a date says: 出生于1975年3月, 1998年从湘潭大学毕业, 2005年考入大学. */
  private static final Pattern LIFE_CLAUSE =
      Pattern.compile(
          "出生|生于|参加工作|参军|入伍|入党|加入(?:中国共产党|中共)|毕业|考入|考取|就读|入学|攻读|深造|进修|留学|获[^，]{0,12}学位|现职|学习$");

  /** An earlier post, with a mark before the change: 2020年5月任副县长， but not 5月8日任命. */
  private static final Pattern EARLIER = Pattern.compile("^(?:起|后|开始)?(?:先后)?(?:任|担任|历任)(?![命免])");

  private static final String MARKS = "，。；：！？\n";

  private final String text;
  private final NavigableMap<Integer, DateExpression> dates = new TreeMap<>();
  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();

  ChangeDates(ArticleMentions mentions) {
    Article article = mentions.article();
    this.text = article.text();
    for (DateExpression date : article.chronology().expressions()) {
      dates.put(date.span().start(), date);
    }
    mentions.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
  }

  /** The words that date what is said there: a day or month in its sentence, or 近日 before it. */
  Optional<DateExpression> said(Span evidence) {
    int start = sentence(evidence);
    return dates.headMap(evidence.end(), false).descendingMap().values().stream()
        .filter(date -> !(date.when() instanceof When.Part) && !isOfLife(date, evidence))
        .findFirst()
        .filter(d -> d.span().start() >= start || d.when() == When.DayWord.RECENTLY);
  }

  /** Whether its sentence tells a life with dates before it: the report's day is not its own. */
  boolean isInLife(Span evidence) {
    return dates.subMap(sentence(evidence), true, evidence.end(), false).values().stream()
        .anyMatch(date -> isOfLife(date, evidence));
  }

  private int sentence(Span evidence) {
    return Optional.ofNullable(sentences.floorKey(evidence.start())).orElse(0);
  }

  private boolean isOfLife(DateExpression date, Span evidence) {
    int end = date.span().end();
    int start = date.span().start();
    while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int stop = end;
    while (stop < text.length() && MARKS.indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String rest = text.substring(end, stop);
    return LIFE.stream().anyMatch(rest::startsWith)
        || (stop < evidence.end()
            && (LIFE_CLAUSE.matcher(text.substring(start, date.span().start())).find()
                || LIFE_CLAUSE.matcher(rest).find()
                || EARLIER.matcher(rest).find()));
  }
}
