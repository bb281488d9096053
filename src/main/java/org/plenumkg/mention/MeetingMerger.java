package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenumkg.lexicon.MeetingKinds;
import org.plenumkg.mention.MeetingName.Frame;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Span;

/**
 * Decides which names of an article mean one meeting: a shorter name that a longer one ends with
 * (防汛应急演练动员会, 2023年防汛应急演练动员会), and plain words, which stand for the one named before.
 */
final class MeetingMerger {

  private final Article article;
  private final MeetingThings things;
  private final MeetingKinds kinds;
  private final Scope scope;

  MeetingMerger(Article article, MeetingThings things, MeetingKinds kinds, Scope scope) {
    this.article = article;
    this.things = things;
    this.kinds = kinds;
    this.scope = scope;
  }

  /** All meetings in the order of the text, given those with numbers and the names of others. */
  List<Meeting> all(List<Meeting> numbered, List<MeetingName> names) {
    List<Meeting> all = new ArrayList<>(numbered);
    List<MeetingName> proper = names.stream().filter(n -> !isPlain(n)).toList();
    for (MeetingName name : longestFirst(proper)) {
      merged(name, all)
          .or(() -> canStandAlone(name) ? Optional.of(made(name, numbered)) : Optional.empty())
          .ifPresent(all::add);
    }
    all.sort(Comparator.comparing(Meeting::mention));
    for (MeetingName name : names) {
      if (isPlain(name)) {
        standsFor(name, all)
            .or(() -> name.frame() == Frame.HELD ? Optional.of(made(name, numbered)) : Optional.empty())
            .ifPresent(m -> insert(all, m));
      }
    }
    return all;
  }

  /** A plenum or congress without number that is only referred to (市委全会精神) is not told from others. */
  private static boolean canStandAlone(MeetingName name) {
    String type = name.kind().type();
    return name.frame() == Frame.HELD || !(type.equals("Plenum") || type.equals("Congress"));
  }

  private boolean isPlain(MeetingName name) {
    return kinds.isWord(name.words(article.text()));
  }

  private List<MeetingName> longestFirst(List<MeetingName> names) {
    return names.stream()
        .sorted(Comparator.comparingInt((MeetingName n) -> n.span().length()).reversed())
        .toList();
  }

  /** The meeting whose name ends with this one, both without a number; or the plenum of the same body. */
  private Optional<Meeting> merged(MeetingName name, List<Meeting> all) {
    String words = name.words(article.text());
    for (Meeting other : all) {
      boolean same =
          other.numbered()
              ? isPlenumOf(name, other)
              : bare(other.mention().form()).endsWith(bare(words));
      if (same) {
        return Optional.of(
            new Meeting(
                new Mention(other.thing(), name.span(), words),
                other.body(),
                other.numbered(),
                name.frame() == Frame.HELD));
      }
    }
    return Optional.empty();
  }

  private static String bare(String words) {
    return words.replaceAll("[“”\"《》‘’]", "");
  }

  /** 市委全会 is the numbered plenum of 市委 in the same article. */
  private boolean isPlenumOf(MeetingName name, Meeting plenum) {
    return name.kind().type().equals("Plenum")
        && plenum.thing().type().equals(Plm.Plenum)
        && plenum.body().isPresent()
        && things.owner(name.words(article.text()), scope).equals(plenum.body().map(Body::thing));
  }

  private Meeting made(MeetingName name, List<Meeting> numbered) {
    Optional<Meeting> parent =
        numbered.stream()
            .filter(m -> name.clause() <= m.mention().span().start())
            .filter(m -> m.mention().span().end() <= name.span().start())
            .filter(m -> name.span().start() - m.mention().span().end() <= 4)
            .findFirst();
    MeetingThings.Made made = things.make(article, name, parent, scope);
    Mention mention = new Mention(made.thing(), name.span(), name.words(article.text()));
    return new Meeting(mention, made.body(), false, name.frame() == Frame.HELD);
  }

  /** The meeting that a plain word means: the last of its kind before it, else the one reported. */
  private Optional<Meeting> standsFor(MeetingName name, List<Meeting> all) {
    String word = name.words(article.text());
    boolean general = name.kind().type().equals("OtherMeeting") || word.equals("活动");
    boolean introduces = name.frame() == Frame.HELD && !isHeadline(name);
    Optional<Meeting> meeting = Optional.empty();
    Predicate<Meeting> fit = fits(name, word, general);
    boolean anyHeld = all.stream().anyMatch(m -> m.held() && fit.test(m));
    for (Meeting other : all) {
      if (other.mention().span().start() >= name.span().start() && meeting.isPresent()) {
        break;
      }
      boolean fits = fit.test(other) && (other.held() || !anyHeld);
      boolean behind = other.mention().span().start() >= name.span().start();
      if (fits && !(behind && introduces && !general)) {
        meeting = Optional.of(other);
      }
    }
    return meeting.map(
        m ->
            new Meeting(
                new Mention(m.thing(), name.span(), ""), m.body(), m.numbered(), name.frame() == Frame.HELD));
  }

  private static Predicate<Meeting> fits(MeetingName name, String word, boolean general) {
    return other ->
        general
            ? other.held()
            : other.thing().type().getLocalName().equals(name.kind().type())
                && (other.thing().name().endsWith(word) || word.equals("全会"));
  }

  private boolean isHeadline(MeetingName name) {
    return name.sentence().block().kind() != Block.Kind.PARAGRAPH;
  }

  private static void insert(List<Meeting> all, Meeting meeting) {
    Span span = meeting.mention().span();
    int at = all.size();
    while (at > 0 && all.get(at - 1).mention().span().compareTo(span) > 0) {
      at--;
    }
    all.add(at, meeting);
  }
}
