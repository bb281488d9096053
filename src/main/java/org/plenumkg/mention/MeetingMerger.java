package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenumkg.lexicon.MeetingKinds;
import org.plenumkg.mention.MeetingName.Frame;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;

/**
 * Decides which names of an article mean one meeting: a shorter name that a longer one ends with
 * (防汛应急演练动员会, 2023年防汛应急演练动员会), and plain words, which stand for the one named before.
 */
final class MeetingMerger {

  /** So far may a verb such as 举行 keep a meeting from its part: 六届六次会议举行第三次全体会议. */
  private static final int PART_GAP = 4;

  private final Article article;
  private final MeetingThings things;
  private final MeetingKinds kinds;
  private final Scope scope;
  private final MeetingIndex index = new MeetingIndex();
  private final TreeMap<Integer, Meeting> numberedByEnd = new TreeMap<>();

  MeetingMerger(Article article, MeetingThings things, MeetingKinds kinds, Scope scope) {
    this.article = article;
    this.things = things;
    this.kinds = kinds;
    this.scope = scope;
  }

  /** All meetings in the order of the text, given those with numbers and the names of others. */
  List<Meeting> all(List<Meeting> numbered, List<MeetingName> names) {
    List<Meeting> named = new ArrayList<>(numbered);
    for (Meeting meeting : numbered) {
      numberedByEnd.put(meeting.mention().span().end(), meeting);
      index.addName(meeting, meeting.mention().form());
    }
    List<MeetingName> plain = new ArrayList<>();
    List<MeetingName> proper = new ArrayList<>();
    names.forEach(name -> (isPlain(name) ? plain : proper).add(name));
    proper.sort(Comparator.comparingInt((MeetingName n) -> n.span().length()).reversed());
    for (MeetingName name : proper) {
      merged(name)
          .or(() -> canStandAlone(name) ? Optional.of(made(name)) : Optional.empty())
          .ifPresent(named::add);
    }
    named.sort(Comparator.comparing(Meeting::mention));
    List<Meeting> all = new ArrayList<>(named);
    all.addAll(words(named, plain));
    all.sort(Comparator.comparing(Meeting::mention));
    return all;
  }

  private boolean isPlain(MeetingName name) {
    return kinds.isWord(name.words(article.text()));
  }

  /**
   * A plenum or congress without number that is only referred to (市委全会精神) is not told from others.
   */
  private static boolean canStandAlone(MeetingName name) {
    String type = name.kind().type();
    return name.frame() == Frame.HELD || !(type.equals("Plenum") || type.equals("Congress"));
  }

  /**
   * The meeting of which another name ends with this one; or the numbered plenum of the same body.
   */
  private Optional<Meeting> merged(MeetingName name) {
    String words = name.words(article.text());
    Optional<Meeting> plenum =
        name.kind().type().equals("Plenum")
            ? things.owner(words, scope).flatMap(index::plenumOf)
            : Optional.empty();
    return plenum
        .or(() -> index.endingWith(bare(words)))
        .or(() -> isHeadline(name) ? index.longerThan(bare(words), name.kind()) : Optional.empty())
        .map(
            other ->
                new Meeting(
                    new Mention(other.thing(), name.span(), words),
                    other.body(),
                    other.numbered(),
                    name.frame() == Frame.HELD));
  }

  private static boolean isHeadline(MeetingName name) {
    return name.sentence().block().kind() != Block.Kind.PARAGRAPH;
  }

  private static String bare(String words) {
    return words.replaceAll("[“”\"《》‘’]", "");
  }

  private Meeting made(MeetingName name) {
    String words = name.words(article.text());
    MeetingThings.Made made = things.make(article, name, parent(name), scope);
    // The label tells which 座谈会 it is; the plain word alone would name them all.
    boolean told = isPlain(name) && !words.equals(made.thing().name());
    String form = told && made.thing().name().endsWith(words) ? "" : words;
    Mention mention = new Mention(made.thing(), name.span(), form);
    Meeting meeting = new Meeting(mention, made.body(), false, name.frame() == Frame.HELD);
    index.addName(meeting, bare(words));
    if (!isHeadline(name)) {
      index.addKind(meeting, name.kind());
    }
    return meeting;
  }

  private Optional<Meeting> parent(MeetingName name) {
    return Optional.ofNullable(numberedByEnd.floorEntry(name.span().start()))
        .filter(e -> name.span().start() - e.getKey() <= PART_GAP)
        .map(Map.Entry::getValue)
        .filter(m -> name.clause() <= m.mention().span().start());
  }

  /** What plain words stand for, given the named meetings in the order of the text. */
  private List<Meeting> words(List<Meeting> named, List<MeetingName> plain) {
    named.forEach(index::pass);
    index.rewind();
    List<Meeting> found = new ArrayList<>();
    int next = 0;
    for (MeetingName name : plain) {
      while (next < named.size()
          && named.get(next).mention().span().start() < name.span().start()) {
        index.pass(named.get(next));
        next++;
      }
      Optional<Meeting> other = standsFor(name);
      if (other.isPresent()) {
        found.add(
            new Meeting(
                new Mention(other.get().thing(), name.span(), ""),
                other.get().body(),
                other.get().numbered(),
                name.frame() == Frame.HELD));
      } else if (name.frame() == Frame.HELD) {
        Meeting made = made(name);
        index.pass(made);
        found.add(made);
      }
    }
    return found;
  }

  /** The meeting that a plain word means: the last of its kind before it, else the first behind. */
  private Optional<Meeting> standsFor(MeetingName name) {
    String word = name.words(article.text());
    String type = name.kind().type();
    boolean introduces = name.frame() == Frame.HELD && !isHeadline(name);
    if (type.equals("OtherMeeting")) {
      return introduces ? index.heldBefore() : index.anyBefore();
    }
    Optional<Meeting> before = index.before(type, word);
    Optional<Meeting> first = introduces ? Optional.empty() : index.first(type, word);
    return before.filter(m -> m.held() || first.filter(Meeting::held).isEmpty()).or(() -> first);
  }
}
