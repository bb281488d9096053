package org.plenumkg.mention;

import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Organ;
import org.plenumkg.lexicon.Organs;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Title;
import org.plenumkg.lexicon.Titles;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Reads one post: a body and a title, a region and a title, or a title whose body is understood.
 */
final class ElementReader {

  /** A part of a body between its name and a title is not longer than this, in characters. */
  private static final int LONGEST_PART = 18;

  private static final int LONGEST_BODY = 30;
  private static final int LONGEST_NOTE = 100;
  private static final String MARKS = "，、。；：！？“”《》";
  private static final String AUTONOMOUS = "自治区";
  private static final String SHARED = "部局厅处科院校社站所馆台会";
  private static final Set<String> COMMITTEES = Set.of("审判委员会", "检察委员会", "党委会", "董事会");
  private static final Set<String> ENTERPRISE_TITLES = Set.of("总经理", "董事长", "总裁", "首席执行官", "行长");

  private final Titles titles;
  private final Organs organs;
  private final BodyReader bodies;
  private final OpenBodyReader open;
  private final OpenBodyNames names;
  private final BodyParts parts;
  private final RegionReader regions;
  private final Places places;
  private final InstitutionReader hosts;
  private final Beginnings beginnings;

  /** Of posts whose body stands elsewhere: 校党委书记, 党组副书记, 院长. */
  private final Beginnings withoutBody;

  ElementReader(
      Titles titles,
      Organs organs,
      BodyReader bodies,
      OpenBodyReader open,
      OpenBodyNames names,
      BodyParts parts,
      RegionReader regions,
      Places places,
      InstitutionReader hosts) {
    this.hosts = hosts;
    this.titles = titles;
    this.organs = organs;
    this.bodies = bodies;
    this.open = open;
    this.names = names;
    this.parts = parts;
    this.regions = regions;
    this.places = places;
    withoutBody = Beginnings.of(titles.beginnings(), parts.beginnings(), hosts.beginnings());
    beginnings = Beginnings.of(withoutBody, bodies.beginnings());
  }

  /** Whether the first characters let a post or a region begin at a place. */
  boolean mayBegin(String text, int at, Scope scope) {
    return beginnings.at(text, at) || scope.isTownAt(text, at);
  }

  /**
   * A post that begins at {@code at} and follows none; an open name may begin at {@code floor}.
   *
   * @param region the one that is named at that place, if one is
   */
  Optional<Element> first(
      String text,
      Sentence sentence,
      int at,
      int floor,
      Optional<RegionReader.Named> region,
      Scope scope) {
    Optional<Element> listed = listed(text, sentence, at, sentence.isBoundary(at), region, scope);
    if (listed.isPresent()) {
      return listed;
    }
    Optional<Forms.Match<Title>> title =
        titles.at(text, at).filter(match -> sentence.isBoundary(match.end()));
    if (title.isPresent() && at > floor && text.charAt(at - 1) == '原') {
      Optional<OpenBodyReader.Found> body = open.endingAt(text, sentence, floor, at - 1, scope);
      if (body.isPresent()) {
        return Optional.of(named(text, body.get(), at, title.get()).past());
      }
    }
    return title.flatMap(
        t ->
            openBefore(text, sentence, floor, at, t, scope)
                .or(() -> implied(t, scope).map(b -> element(b, t, at, Optional.empty()))));
  }

  /** A title at {@code at} that goes on with the posts in {@code before}, names between. */
  Optional<Element> resumed(String text, int at, Scope scope, Body before) {
    return titles.at(text, at).flatMap(title -> following(at, title, scope, before));
  }

  /** A post that begins at {@code at} behind one in {@code before}, with a separator between. */
  Optional<Element> next(String text, Sentence sentence, int at, Scope scope, Body before) {
    if (at >= sentence.span().end()) {
      return Optional.empty();
    }
    Optional<Element> listed =
        bodies
            .sibling(text, at, before)
            .flatMap(found -> inBody(text, at, found.end(), found.body()))
            .or(() -> partOfInstitution(text, at, before))
            .or(() -> listed(text, sentence, at, true, regions.at(text, at, scope), scope));
    if (listed.isPresent()) {
      return listed;
    }
    Optional<Forms.Match<Title>> title = titles.at(text, at);
    if (title.isPresent() && !goesOn(text, title.get().end(), sentence)) {
      return following(at, title.get(), scope, before);
    }
    Body host = before.host().filter(h -> parts.isPartyPart(before)).orElse(before);
    return parts
        .partyPart(text, at, host)
        .flatMap(p -> inBody(text, at, p.end(), p.body()))
        .or(() -> parted(text, at) ? ahead(text, sentence, at, scope, before) : Optional.empty())
        .or(() -> title.flatMap(t -> following(at, t, scope, before)));
  }

  /**
   * A post in an institution that stands elsewhere in the article: 校党委书记, 党组副书记, 聘任张某为院长.
   *
   * @param institutions those of the article, the bodies of the posts before included
   */
  Optional<Element> hosted(String text, Sentence sentence, int at, Institutions institutions) {
    if (!withoutBody.at(text, at) || !opens(text, at, sentence)) {
      return Optional.empty();
    }
    return hosts
        .word(text, at)
        .flatMap(
            word ->
                institutions
                    .meant(at, sentence, word.value())
                    .flatMap(host -> inBody(text, at, word.end(), host)))
        .or(
            () ->
                institutions
                    .near(at, sentence)
                    .flatMap(host -> parts.partyPart(text, at, BodyParts.root(host)))
                    .flatMap(part -> inBody(text, at, part.end(), part.body())))
        .or(
            () ->
                titles
                    .at(text, at)
                    .filter(title -> !hosts.of(title.value()).isEmpty())
                    .flatMap(
                        title ->
                            institutions
                                .meant(at, sentence, hosts.of(title.value()))
                                .map(h -> element(h, title, at, Optional.empty()))));
  }

  /** Whether a post without its body may begin there: behind a mark, or 为 of 任命某人为. */
  private static boolean opens(String text, int at, Sentence sentence) {
    return at == sentence.span().start()
        || !Characters.isHan(text.charAt(at - 1))
        || sentence
            .tokenBefore(at)
            .filter(t -> t.word().length() <= 3)
            .filter(t -> "vpcur".indexOf(t.tag().charAt(0)) >= 0 || t.word().equals("原"))
            .isPresent();
  }

  /** 大学党委副书记、纪委书记: the discipline commission of the institution, not of its city. */
  private Optional<Element> partOfInstitution(String text, int at, Body before) {
    Body host = BodyParts.root(before);
    boolean region = host.organ().filter(o -> o.host() == Organ.Host.REGION).isPresent();
    return region || !parts.isPartyPart(before)
        ? Optional.empty()
        : parts
            .partyPart(text, at, host)
            .flatMap(part -> inBody(text, at, part.end(), part.body()));
  }

  /** Whether a mark or 兼 stands before {@code at}, so that no name does. */
  private static boolean parted(String text, int at) {
    return at > 0
        && (!Characters.isHan(text.charAt(at - 1)) || "兼任及".indexOf(text.charAt(at - 1)) >= 0);
  }

  private static boolean goesOn(String text, int end, Sentence sentence) {
    return end < sentence.span().end() && "室处科办".indexOf(text.charAt(end)) >= 0;
  }

  private Optional<Element> listed(
      String text,
      Sentence sentence,
      int at,
      boolean boundary,
      Optional<RegionReader.Named> region,
      Scope scope) {
    Optional<BodyReader.Found> body = bodies.at(text, at, boundary, region, scope);
    Optional<Element> found =
        body.flatMap(
            b -> inBody(text, at, b.end(), b.body()).or(() -> inPart(text, sentence, at, b)));
    return found.isPresent() ? found : inRegion(text, at, region, scope);
  }

  /** A title behind a body: 二七区委 + 书记, 区委统战部 + 部长, 统战部长 which shares a character. */
  private Optional<Element> inBody(String text, int at, int end, Body body) {
    int titleAt = skipParenthesis(text, end);
    if (text.startsWith("原", titleAt)) {
      return former(text, at, titleAt, body);
    }
    Optional<Forms.Match<Title>> title = titles.at(text, titleAt);
    if (title.isEmpty()) {
      title = titles.at(text, end - 1).filter(t -> t.end() > end && sharesFirst(t.value()));
    }
    if (title.isEmpty()) {
      return parts.partyPart(text, end, body).flatMap(p -> inBody(text, at, p.end(), p.body()));
    }
    Mention mention = new Mention(body.thing(), new Span(at, end), text.substring(at, end));
    return Optional.of(element(body, title.get(), at, Optional.of(mention)));
  }

  /** 县人民政府 + 原 + 副县长, 公司 + 原 + 党委书记: a post that was held. */
  private Optional<Element> former(String text, int at, int mark, Body body) {
    int start = mark + 1;
    Optional<BodyParts.Found> part = parts.partyPart(text, start, body);
    Body in = part.map(BodyParts.Found::body).orElse(body);
    Mention mention = new Mention(body.thing(), new Span(at, mark), text.substring(at, mark));
    return titles
        .at(text, part.map(BodyParts.Found::end).orElse(start))
        .map(title -> element(in, title, at, Optional.of(mention)).past());
  }

  /** A title behind a part of a listed body: 市公安局 + 奉贤分局 + 局长. */
  private Optional<Element> inPart(String text, Sentence sentence, int at, BodyReader.Found host) {
    if (host.bare()) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.span().end(), host.end() + LONGEST_PART);
    for (int i = host.end() + 1; i < limit && MARKS.indexOf(text.charAt(i)) < 0; i++) {
      Optional<Forms.Match<Title>> title = titles.at(text, i);
      if (title.isPresent()) {
        return partBefore(text, host, i, title.get())
            .flatMap(part -> inBody(text, at, part.end(), part.body()));
      }
    }
    return Optional.empty();
  }

  private Optional<BodyParts.Found> partBefore(
      String text, BodyReader.Found host, int titleAt, Forms.Match<Title> title) {
    int end = titleAt;
    String words = text.substring(host.end(), end);
    Optional<String> party = parts.partyEnding(words);
    if (party.isPresent()) {
      end -= party.get().length();
    } else if (sharesFirst(title.value())
        && open.exactly(text, host.end(), end, noScope()).isEmpty()) {
      end++;
    }
    int partEnd = end;
    return open.exactly(text, host.end(), partEnd, noScope())
        .map(
            part ->
                new BodyParts.Found(
                    names.within(
                        part.thing().type(), host.body(), text.substring(host.end(), partEnd)),
                    partEnd));
  }

  private Scope noScope() {
    return regions.noScope();
  }

  private static boolean sharesFirst(Title title) {
    return SHARED.indexOf(title.names().get(0).charAt(0)) >= 0;
  }

  private static int skipParenthesis(String text, int at) {
    if (at < text.length() && "（(".indexOf(text.charAt(at)) >= 0) {
      for (int i = at + 1; i < text.length() && i < at + 25; i++) {
        if ("）)".indexOf(text.charAt(i)) >= 0) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** 自治区 + 主席, 广西壮族自治区 + 副主席: of its government, which other 主席 are not. */
  private Optional<Element> autonomous(
      String text, int at, Optional<RegionReader.Named> named, Scope scope) {
    Optional<Region> region =
        named
            .map(RegionReader.Named::region)
            .or(
                () ->
                    text.startsWith(AUTONOMOUS, at) ? scope.resolve(AUTONOMOUS) : Optional.empty())
            .filter(r -> r.level() == Region.Level.PROVINCE && r.name().endsWith(AUTONOMOUS));
    int end = named.map(RegionReader.Named::end).orElse(at + AUTONOMOUS.length());
    Optional<Forms.Match<Title>> title =
        region.flatMap(r -> titles.at(text, end)).filter(t -> t.value().base().equals("主席"));
    return title.flatMap(
        t ->
            organs
                .byKey("government")
                .map(o -> Body.of(o, region.orElseThrow(), places))
                .map(body -> element(body, t, at, Optional.empty())));
  }

  /** A title behind a region, whose organ it implies: 二七区 + 副区长. */
  private Optional<Element> inRegion(
      String text, int at, Optional<RegionReader.Named> region, Scope scope) {
    if (region.isEmpty() && !text.startsWith(AUTONOMOUS, at)) {
      return Optional.empty();
    }
    Optional<Element> autonomous = autonomous(text, at, region, scope);
    if (autonomous.isPresent()) {
      return autonomous;
    }
    Optional<Forms.Match<Title>> title =
        region.flatMap(r -> titles.at(text, r.end())).filter(t -> t.value().standsAlone());
    return title
        .flatMap(t -> t.value().organ())
        .flatMap(organs::byKey)
        .map(organ -> Body.of(organ, region.orElseThrow().region(), places))
        .map(body -> element(body, title.orElseThrow(), at, Optional.empty()));
  }

  /** A title before which the name of a body stands that no gazetteer lists. */
  private Optional<Element> openBefore(
      String text, Sentence sentence, int floor, int at, Forms.Match<Title> title, Scope scope) {
    int end = beforeParenthesis(text, floor, at);
    if (title.value().base().equals("乡长") || title.value().base().equals("镇长")) {
      return open.town(text, sentence, floor, at, scope)
          .or(() -> open.endingAt(text, sentence, floor, end, scope))
          .map(b -> named(text, b, at, title));
    }
    Optional<OpenBodyReader.Found> found = open.endingAt(text, sentence, floor, end, scope);
    if (found.isEmpty() && sharesFirst(title.value())) {
      found = open.endingAt(text, sentence, floor, at + 1, scope);
    }
    if (found.isEmpty() && ENTERPRISE_TITLES.contains(title.value().base())) {
      found = open.enterprise(text, sentence, floor, end, scope);
    }
    return found.map(body -> named(text, body, at, title));
  }

  private static Element named(
      String text, OpenBodyReader.Found found, int titleAt, Forms.Match<Title> title) {
    Span span = new Span(found.start(), titleAt);
    Mention mention = new Mention(found.body().thing(), span, span.of(text));
    return element(found.body(), title, found.start(), Optional.of(mention));
  }

  private static int beforeParenthesis(String text, int floor, int at) {
    if (at > floor && "）)".indexOf(text.charAt(at - 1)) >= 0) {
      Span note = new Span(Math.max(floor, at - LONGEST_NOTE), at);
      int opened = Math.max(note.last(text, "（"), note.last(text, "("));
      return opened > floor ? opened : at;
    }
    return at;
  }

  /**
   * A title alone behind another post: in the organ it implies, or in the body of the post before.
   */
  private Optional<Element> following(int at, Forms.Match<Title> title, Scope scope, Body before) {
    Title t = title.value();
    if (t.base().equals("乡长") || t.base().equals("镇长")) {
      return township(before, scope)
          .or(() -> bodies.townGovernment(t.base(), scope))
          .map(b -> element(b, title, at, Optional.empty()));
    }
    if (t.organ().isPresent() && t.standsAlone()) {
      return implied(title, scope).map(b -> element(b, title, at, Optional.empty()));
    }
    boolean ofParty = t.base().equals("书记") && before.is("government");
    return Optional.of(parts.inherited(before, t))
        .filter(body -> !ofParty || body.thing().type().equals(Plm.PartyBody))
        .map(body -> element(body, title, at, Optional.empty()));
  }

  private Optional<Body> township(Body committee, Scope scope) {
    String name = committee.thing().name();
    int end = name.length() - "委员会".length();
    int start = committee.region().map(r -> ("中共" + r.full()).length()).orElse(-1);
    boolean town = name.endsWith("委员会") && start > 0 && start < end;
    return town ? names.townshipGovernment(name.substring(start, end), scope) : Optional.empty();
  }

  /** The organ that a title implies in the region it is a title of: 区长 is of a 区. */
  private Optional<Body> implied(Forms.Match<Title> title, Scope scope) {
    Title t = title.value();
    if (t.base().equals("乡长") || t.base().equals("镇长")) {
      return bodies.townGovernment(t.base(), scope);
    }
    if (!t.standsAlone()) {
      return Optional.empty();
    }
    String level = Scope.levelAt(t.base(), 0);
    Optional<Region> region = level.isEmpty() ? scope.region() : scope.resolve(level);
    return t.organ()
        .flatMap(organs::byKey)
        .flatMap(organ -> region.map(r -> Body.of(organ, r, places)));
  }

  /** A body that no gazetteer lists, all from a separator to the next title. */
  private Optional<Element> ahead(
      String text, Sentence sentence, int at, Scope scope, Body before) {
    int limit = Math.min(sentence.span().end(), at + LONGEST_BODY);
    if (at + 2 >= limit
        || !Characters.isHan(text.charAt(at))
        || !Characters.isHan(text.charAt(at + 1))) {
      return Optional.empty();
    }
    for (int i = at + 2; i < limit && MARKS.indexOf(text.charAt(i)) < 0; i++) {
      Optional<Forms.Match<Title>> title = titles.at(text, i);
      if (title.isPresent() && !goesOn(text, title.get().end(), sentence)) {
        Optional<Body> body = upTo(text, at, i, title.get().value(), scope);
        if (body.isPresent()) {
          Body own = body.get();
          Body whole =
              isDivision(own)
                  ? names.within(Plm.GovernmentBody, BodyParts.root(before), own.thing().name())
                  : own;
          return Optional.of(named(text, new OpenBodyReader.Found(whole, at), i, title.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Body> upTo(String text, int at, int titleAt, Title title, Scope scope) {
    Optional<Body> body = open.exactly(text, at, beforeParenthesis(text, at, titleAt), scope);
    return body.isEmpty() && sharesFirst(title) ? open.exactly(text, at, titleAt + 1, scope) : body;
  }

  /** 总体规划处 names a part of the body that the post before it was in. */
  private static boolean isDivision(Body body) {
    String name = body.thing().name();
    return body.host().isEmpty()
        && name.length() <= 10
        && ("处科室庭".indexOf(name.charAt(name.length() - 1)) >= 0 || COMMITTEES.contains(name));
  }

  private static Element element(
      Body body, Forms.Match<Title> title, int start, Optional<Mention> mention) {
    Post post = Post.of(body, title.value(), new Span(start, title.end()));
    return new Element(post, mention, start, title.end(), false);
  }
}
