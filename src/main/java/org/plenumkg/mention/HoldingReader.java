package org.plenumkg.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Says who holds, held or is to hold which posts in one article, sentence by sentence; remembers
 * whose curriculum vitae is being read.
 */
final class HoldingReader {

  private final String text;
  private final NameReader names;
  private final SubjectReader subjects;
  private final NameBeforeTitle beforeTitle;
  private final NavigableMap<Integer, Span> persons = new TreeMap<>();
  private final List<Holding> holdings = new ArrayList<>();
  private Optional<Span> owner = Optional.empty();
  private Optional<Lead> heading = Optional.empty();
  private Optional<PostGroup> announced = Optional.empty();
  private final RosterReader rosters;
  private final NewsOfPosts news;

  /** Whether the rosters of the article are of those elected. */
  private final Optional<Node> electing;

  /** A line of a list has no more than a number before its name, in characters. */
  private static final int NUMBERING = 4;

  private static final String NOW_IN = "现任";

  HoldingReader(
      String text, NameReader names, SubjectReader subjects, NameBeforeTitle beforeTitle) {
    this.text = text;
    this.names = names;
    this.subjects = subjects;
    this.beforeTitle = beforeTitle;
    this.news = new NewsOfPosts(text);
    this.rosters = new RosterReader(text, names);
    this.electing = text.contains("选举产生") ? Optional.of(Plm.Elected) : Optional.empty();
  }

  /** Names found, by where they begin. */
  NavigableMap<Integer, Span> persons() {
    return persons;
  }

  /** What was found, in the order of the text. */
  List<Holding> holdings() {
    return List.copyOf(holdings);
  }

  /** Notes a name that is certain for another reason. */
  void person(Span name) {
    persons.put(name.start(), name);
  }

  /** Reads one sentence; sentences come in the order of the text. */
  void read(Sentence sentence, List<PostGroup> groups) {
    Optional<Span> newOwner = subjects.owner(sentence);
    newOwner.ifPresent(this::person);
    owner = newOwner.or(() -> owner);
    heading = headingOf(sentence).or(() -> heading.filter(h -> !groups.isEmpty()));
    roster(sentence);
    Optional<Lead> running = Optional.empty();
    Optional<PostGroup> left = Optional.empty();
    int end = -1;
    List<PostGroup> parts = groups.stream().flatMap(g -> parted(sentence, g)).toList();
    for (int i = 0; i < parts.size(); i++) {
      PostGroup group = parts.get(i);
      if (i + 1 < parts.size() && isNowIn(sentence, group, parts.get(i + 1))) {
        i++;
        running = Optional.empty();
        continue;
      }
      boolean goesOn = end >= 0 && group.span().start() - end <= 1;
      Optional<Lead> lead = group.lead();
      if (lead.isEmpty() && goesOn && names.list(group.span().end(), sentence).isEmpty()) {
        lead = running;
      }
      running = assign(sentence, group, lead, left) ? lead : Optional.empty();
      end = group.span().end();
      left = Optional.of(group);
    }
    if (!groups.isEmpty()) {
      announced = Optional.of(groups.get(groups.size() - 1)).filter(g -> isHeading(sentence, g));
    }
  }

  /** 原县长、现任市委书记李某: two posts of the one whose name stands behind the one held now. */
  private boolean isNowIn(Sentence sentence, PostGroup was, PostGroup now) {
    boolean former = was.lead().filter(l -> l.status().equals(Plm.Former)).isPresent();
    boolean joined = now.start() - was.span().end() == 1 && now.start() < now.span().start();
    List<Span> found =
        former && joined && text.startsWith(NOW_IN, now.start())
            ? names.list(now.span().end(), sentence)
            : List.of();
    for (Span name : found) {
      Span evidence = was.span().cover(name);
      add(name, was, Plm.Former, Optional.empty(), evidence, "post-before-name");
      add(name, now, Plm.Current, Optional.empty(), evidence, "post-before-name");
    }
    return !found.isEmpty();
  }

  /**
   * 李某兼任医务科科长，护理部副主任裴某: what stands behind the comma belongs to the name behind it, what stands
   * before to the name before the verb.
   */
  private Stream<PostGroup> parted(Sentence sentence, PostGroup group) {
    boolean before = group.lead().filter(l -> l.subject() == Lead.Subject.BEFORE).isPresent();
    int comma = new Span(group.span().start(), group.span().end() + 1).last(text, "，");
    if (!before
        || comma <= group.span().start()
        || names.list(group.span().end(), sentence).isEmpty()) {
      return Stream.of(group);
    }
    List<Post> first = group.posts().stream().filter(p -> p.span().end() <= comma).toList();
    List<Post> last = group.posts().stream().filter(p -> p.span().start() > comma).toList();
    if (first.isEmpty() || last.isEmpty()) {
      return Stream.of(group);
    }
    Span opening = new Span(group.span().start(), first.get(first.size() - 1).span().end());
    Span closing = new Span(last.get(0).span().start(), group.span().end());
    return Stream.of(
        new PostGroup(opening, first, group.bodies(), group.lead()),
        new PostGroup(closing, last, List.of(), Optional.empty()));
  }

  /** Whether a roster follows: …委员名单, 选举产生了…委员，他们是：. */
  private boolean isHeading(Sentence sentence, PostGroup group) {
    String rest = text.substring(group.span().end(), sentence.span().end());
    return rest.length() < 40
        && (rest.contains("名单") || rest.contains("：") || rest.contains("他们是"));
  }

  /**
   * Lines of names only, who hold the post of the heading above them, elected if the article says
   * so.
   */
  private void roster(Sentence sentence) {
    for (Span name : rosters.read(sentence)) {
      person(name);
      announced.ifPresent(
          group -> add(name, group, Plm.Current, electing, group.span().cover(name), "roster"));
    }
  }

  private boolean assign(
      Sentence sentence, PostGroup group, Optional<Lead> lead, Optional<PostGroup> left) {
    if (between(sentence, group) || of(sentence, group) || listed(sentence, group)) {
      return true;
    }
    if (lead.filter(l -> l.subject() == Lead.Subject.BEFORE).isPresent()) {
      return before(sentence, group, lead.get(), left);
    }
    return bracketed(sentence, group)
        || addressed(sentence, group)
        || after(sentence, group, lead.map(Lead::status).orElse(Plm.Current))
        || line(sentence, group);
  }

  /** 王晶晶（州审计局副调研员）. */
  private boolean bracketed(Sentence sentence, PostGroup group) {
    int open = group.span().start() - 1;
    int close = group.span().end();
    boolean whole =
        open > sentence.span().start()
            && "（(".indexOf(text.charAt(open)) >= 0
            && close < text.length()
            && "）)".indexOf(text.charAt(close)) >= 0;
    Optional<Span> name =
        whole
            ? Optional.ofNullable(persons.lowerEntry(open))
                .map(Map.Entry::getValue)
                .filter(person -> person.end() == open)
                .or(() -> subjects.endingAt(open, sentence))
            : Optional.empty();
    name.ifPresent(
        n ->
            add(
                n,
                group,
                group.lead().map(Lead::status).orElse(Plm.Current),
                Optional.empty(),
                n.cover(group.span()),
                "post-in-brackets"));
    return name.isPresent();
  }

  /** 李明市长: a title alone that implies its body, behind a name. */
  private boolean addressed(Sentence sentence, PostGroup group) {
    if (group.posts().size() > 1 || !group.bodies().isEmpty() || group.lead().isPresent()) {
      return false;
    }
    Optional<Span> name = beforeTitle.name(group.span().start(), group.span().end(), sentence);
    name.ifPresent(
        n -> {
          Span evidence = n.cover(group.span());
          add(n, group, Plm.Current, Optional.empty(), evidence, "name-before-title");
        });
    return name.isPresent();
  }

  /** 区委书记樊惠林, 市政协副主席王键、吴波. */
  private boolean after(Sentence sentence, PostGroup group, Node status) {
    List<Span> found = names.list(group.span().end(), sentence);
    Optional<Node> ended =
        found.isEmpty() ? Optional.empty() : news.ended(found.get(found.size() - 1).end());
    Node seen = ended.isPresent() ? Plm.Former : status;
    for (Span name : found) {
      Span evidence = group.span().cover(name);
      add(name, group, seen, ended, evidence, "post-before-name");
    }
    if (!found.isEmpty()) {
      owner = Optional.empty();
    }
    return !found.isEmpty();
  }

  /** 李某现任, 李某当选; without a name in the sentence, the owner of the curriculum vitae. */
  private boolean before(
      Sentence sentence, PostGroup group, Lead lead, Optional<PostGroup> previous) {
    int at = group.lead().isPresent() ? group.start() : group.span().start();
    if (text.startsWith("分别", Math.max(0, at - 2))) {
      return false;
    }
    Optional<Transfer> transfer = Transfer.before(text, previous, lead, at);
    int place = transfer.map(Transfer::place).orElse(at);
    Optional<Span> subject = subjects.before(place, sentence, persons).or(() -> owner);
    subject.ifPresent(
        name -> {
          Span evidence = new Span(at, group.span().end());
          boolean near = name.start() >= sentence.span().start();
          Span words = near ? name.cover(evidence) : evidence;
          Optional<CvLine> line = CvLine.before(text, sentence.span().start(), at);
          boolean past =
              line.filter(CvLine::isPast).isPresent() || news.isPast(sentence, at, lead, group);
          Node status = past ? Plm.Former : lead.status();
          boolean reported =
              lead.status().equals(Plm.Current)
                  && !past
                  && (news.isReported(sentence, name, at, lead, group)
                      || news.isMoved(name, at, lead, previous));
          Optional<Node> action =
              lead.action().or(() -> reported ? Optional.of(Plm.Appointed) : Optional.empty());
          action = action.filter(a -> line.isEmpty());
          if (action.filter(a -> a.equals(Plm.Removed) || a.equals(Plm.Resigned)).isPresent()) {
            forgetSeen(sentence, name, group);
          }
          transfer.ifPresent(
              t -> add(name, t.left(), Plm.Former, Optional.empty(), words, "left-for-another"));
          add(name, group, status, action, words, "name-before-post", line);
        });
    return subject.isPresent();
  }

  /** 市长沈某辞去市长职务: who leaves a post in a sentence is not seen in it there. */
  private void forgetSeen(Sentence sentence, Span name, PostGroup left) {
    Thing person = PersonReader.person(Characters.withoutSpace(name.of(text)));
    List<Thing> posts = left.posts().stream().map(Post::thing).toList();
    holdings.removeIf(
        seen ->
            seen.evidence().start() >= sentence.span().start()
                && seen.person().thing().equals(person)
                && seen.status().equals(Plm.Current)
                && seen.action().isEmpty()
                && seen.posts().stream().allMatch(post -> posts.contains(post.thing())));
  }

  /** 任命王某为局长, 选举张某为主席. */
  private boolean between(Sentence sentence, PostGroup group) {
    List<Span> found = subjects.between(group.span().start(), sentence);
    return changed(sentence, group, found, Lead.Subject.BETWEEN, "appointed-as");
  }

  /** 买买提　疏附县教育局局长 below 任命：. */
  private boolean listed(Sentence sentence, PostGroup group) {
    Optional<Span> name =
        heading.flatMap(lead -> subjects.lineOpening(group.span().start(), sentence));
    name.ifPresent(
        n -> {
          Lead lead = heading.orElseThrow();
          Span evidence = n.cover(group.span());
          add(n, group, lead.status(), lead.action(), evidence, "line-of-list");
        });
    return name.isPresent();
  }

  /** 免去赵某的区长职务. */
  private boolean of(Sentence sentence, PostGroup group) {
    List<Span> found = subjects.of(group.span().start(), sentence);
    return changed(sentence, group, found, Lead.Subject.OF, "removed-from");
  }

  /**
   * A change of post by a verb before the names, in the sentence or in the one that opens the list.
   */
  private boolean changed(
      Sentence sentence, PostGroup group, List<Span> last, Lead.Subject subject, String rule) {
    if (last.isEmpty()) {
      return false;
    }
    List<Span> found = withListed(last);
    Optional<Lead> verb =
        subjects
            .verbBefore(found.get(0).start(), sentence, subject)
            .or(
                () ->
                    heading
                        .filter(lead -> lead.subject() == subject)
                        .filter(l -> found.get(0).start() - sentence.span().start() < NUMBERING));
    for (Span name : verb.isPresent() ? found : List.<Span>of()) {
      Span evidence = new Span(sentence.span().start(), group.span().end());
      add(name, group, verb.get().status(), verb.get().action(), evidence, rule);
    }
    return verb.isPresent();
  }

  /** 候补委员石某、温某 before 为: with the names before them in the list that are known already. */
  private List<Span> withListed(List<Span> last) {
    ArrayDeque<Span> all = new ArrayDeque<>(last);
    int start = last.get(0).start();
    while (start > 1 && text.charAt(start - 1) == '、') {
      Map.Entry<Integer, Span> before = persons.lowerEntry(start);
      if (before == null || before.getValue().end() != start - 1) {
        break;
      }
      all.addFirst(before.getValue());
      start = before.getKey();
    }
    return List.copyOf(all);
  }

  /** The verb of a line such as 任命： or 决定免去：, which those below it share. */
  private Optional<Lead> headingOf(Sentence sentence) {
    int end = sentence.span().end();
    if (text.charAt(end - 1) != '：') {
      return Optional.empty();
    }
    Optional<Lead> removed = subjects.verbBefore(end, sentence, Lead.Subject.OF);
    return removed.isPresent() ? removed : subjects.verbBefore(end, sentence, Lead.Subject.BETWEEN);
  }

  /** 1998.02—2000.02 遂宁市中区委书记, below the name of the one whose life it is. */
  private boolean line(Sentence sentence, PostGroup group) {
    Optional<CvLine> line = CvLine.before(text, sentence.span().start(), group.start());
    if (line.isEmpty() || owner.isEmpty()) {
      return false;
    }
    Node status = line.get().isPast() ? Plm.Former : Plm.Current;
    Span evidence = new Span(line.get().start(), group.span().end());
    add(owner.get(), group, status, Optional.empty(), evidence, "curriculum-vitae", line);
    return true;
  }

  private void add(
      Span name, PostGroup group, Node status, Optional<Node> action, Span evidence, String rule) {
    add(name, group, status, action, evidence, rule, Optional.empty());
  }

  private void add(
      Span name,
      PostGroup group,
      Node status,
      Optional<Node> action,
      Span evidence,
      String rule,
      Optional<CvLine> line) {
    persons.put(name.start(), name);
    String words = Characters.withoutSpace(name.of(text));
    Mention person = new Mention(PersonReader.person(words), name, words);
    holdings.add(
        new Holding(
            person,
            group.posts(),
            status,
            action,
            evidence,
            rule,
            line.map(CvLine::from),
            line.flatMap(CvLine::until)));
  }
}
