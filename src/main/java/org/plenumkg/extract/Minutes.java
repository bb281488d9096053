package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Block;

/**
 * Sentences that report what a meeting did: those that name it or a word for it (会议指出), what is
 * said at it (…强调), and what follows on them in the same paragraph or as a list (一是…).
 */
final class Minutes {

  /** A sentence with the meeting that it reports. */
  record Entry(Sentence sentence, Thing meeting) {}

  private static final int NEAR = 3;

  private final WordSet speech;
  private final WordSet lists;

  /**
   * Minutes by lexicons.
   *
   * @param speech verbs of speaking at a meeting
   * @param lists words that open a further paragraph of what was said: 一是, 要
   */
  Minutes(WordSet speech, WordSet lists) {
    this.speech = speech;
    this.lists = lists;
  }

  /** The sentences of an article that report a meeting which it says is held. */
  List<Entry> of(ArticleMentions article) {
    List<Entry> entries = new ArrayList<>();
    Optional<Thing> meeting = article.reported().map(Meeting::thing);
    if (meeting.isEmpty()) {
      return entries;
    }
    Thing current = meeting.get();
    int from = first(article, current);
    Index<Meeting> meetings = new Index<>(article.meetings(), m -> m.mention().span());
    Index<Mention> persons = new Index<>(article.persons(), Mention::span);
    boolean within = false;
    Optional<Block> last = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      if (sentence.block().kind() != Block.Kind.PARAGRAPH || sentence.span().end() <= from) {
        continue;
      }
      Optional<Thing> named = named(meetings, sentence);
      current = named.orElse(current);
      boolean same = last.filter(sentence.block()::equals).isPresent();
      boolean follows = within && (same || isListed(article, sentence));
      within = follows || named.isPresent() || isSpeech(article, persons, sentence);
      last = Optional.of(sentence.block());
      if (within) {
        entries.add(new Entry(sentence, current));
      }
    }
    return entries;
  }

  /** Where an article first names a meeting: what is said before is said elsewhere. */
  private static int first(ArticleMentions article, Thing meeting) {
    return article.meetings().stream()
        .filter(m -> m.thing().equals(meeting))
        .mapToInt(m -> m.mention().span().start())
        .min()
        .orElse(0);
  }

  private boolean isListed(ArticleMentions article, Sentence sentence) {
    return lists.beginsAt(article.article().text(), sentence.span().start());
  }

  /** The meeting that a sentence says is held, or that a word in it stands for. */
  private static Optional<Thing> named(Index<Meeting> meetings, Sentence sentence) {
    return meetings
        .in(sentence.span())
        .filter(m -> m.held() || m.mention().form().isEmpty())
        .map(Meeting::thing)
        .findFirst();
  }

  /** 樊惠林强调: a verb of speaking directly behind a name, or behind 他 at the beginning. */
  private boolean isSpeech(ArticleMentions article, Index<Mention> persons, Sentence sentence) {
    String text = article.article().text();
    int start = sentence.span().start();
    if ((text.startsWith("他", start) || text.startsWith("她", start))
        && speech.beginsAt(text, start + 1)) {
      return true;
    }
    return persons
        .in(sentence.span())
        .map(Mention::span)
        .anyMatch(
            span -> {
              for (int i = span.end(); i < Math.min(text.length(), span.end() + NEAR); i++) {
                if (speech.beginsAt(text, i)) {
                  return true;
                }
              }
              return false;
            });
  }
}
