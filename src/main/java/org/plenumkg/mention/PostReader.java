package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Organs;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Title;
import org.plenumkg.lexicon.Titles;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/**
 * Reads posts with shared and nested bodies: 市政协副主席，市发展改革委党组书记、主任 is three posts in three bodies.
 */
final class PostReader {

  /** Titles that go on with the party group or committee named last; others with its host. */
  private static final Set<String> PARTY_TITLES = Set.of("书记", "成员", "委员", "常委");

  private static final Set<String> PARTY_PARTS =
      Set.of("党组", "党委", "党工委", "工委", "党总支", "党支部", "机关党委");

  private static final int LONGEST_LEAD = 8;

  private static final String SEPARATORS = "、，及兼 和";

  private record Element(Post post, Optional<Mention> body, int start, int end) {}

  private final Titles titles;
  private final Organs organs;
  private final BodyReader bodies;
  private final OpenBodyReader open;
  private final RegionReader regions;
  private final Places places;
  private final Map<String, Lead> leads;

  PostReader(
      Titles titles,
      Organs organs,
      BodyReader bodies,
      OpenBodyReader open,
      RegionReader regions,
      Places places,
      Map<String, Lead> leads) {
    this.titles = titles;
    this.organs = organs;
    this.bodies = bodies;
    this.open = open;
    this.regions = regions;
    this.places = places;
    this.leads = Map.copyOf(leads);
  }

  /** The posts of a sentence in groups, in the order of the text. */
  List<PostGroup> read(String text, Sentence sentence, Scope article) {
    List<PostGroup> groups = new ArrayList<>();
    Scope scope = article;
    int floor = sentence.span().start();
    int at = floor;
    while (at < sentence.span().end()) {
      Optional<Element> first = element(text, sentence, at, floor, scope, Optional.empty());
      if (first.isPresent()) {
        PostGroup group = group(text, sentence, first.get(), scope);
        groups.add(group);
        scope = lastRegion(group, scope);
        at = group.span().end();
        floor = at;
        continue;
      }
      Optional<RegionReader.Named> region = regions.at(text, at, scope).filter(r -> isSupported(r));
      if (region.isPresent()) {
        scope = scope.at(region.get().region());
        at = region.get().end();
      } else {
        at++;
      }
    }
    return groups;
  }

  private static boolean isSupported(RegionReader.Named region) {
    return !region.shortForm() || !region.region().ambiguous();
  }

  private static Scope lastRegion(PostGroup group, Scope scope) {
    Scope next = scope;
    for (Post post : group.posts()) {
      Optional<Region> region = post.body().region().filter(r -> r.level() != Region.Level.COUNTRY);
      next = region.isPresent() ? next.at(region.get()) : next;
    }
    return next;
  }

  private PostGroup group(String text, Sentence sentence, Element first, Scope outer) {
    List<Post> posts = new ArrayList<>(List.of(first.post()));
    List<Mention> named = new ArrayList<>();
    first.body().ifPresent(named::add);
    Scope scope = outer;
    Element last = first;
    while (true) {
      Region region = last.post().body().region().orElse(null);
      scope = region == null ? scope : scope.at(region);
      int next = last.end();
      while (next < sentence.span().end() && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      Optional<Element> more =
          element(text, sentence, next, next, scope, Optional.of(last.post().body()));
      if (more.isEmpty()) {
        break;
      }
      last = more.get();
      posts.add(last.post());
      last.body().ifPresent(named::add);
    }
    Span span = new Span(first.start(), last.end());
    return new PostGroup(span, posts, named, lead(text, sentence, span.start()));
  }

  private Optional<Lead> lead(String text, Sentence sentence, int start) {
    int from = Math.max(sentence.span().start(), start - LONGEST_LEAD);
    for (; from < start; from++) {
      Lead lead = leads.get(text.substring(from, start));
      if (lead != null) {
        return Optional.of(lead);
      }
    }
    return Optional.empty();
  }

  /** One post that begins at a place, its body named, implied or that of the post before it. */
  private Optional<Element> element(
      String text, Sentence sentence, int at, int floor, Scope scope, Optional<Body> before) {
    if (at >= sentence.span().end()) {
      return Optional.empty();
    }
    boolean boundary = sentence.isBoundary(at) || before.isPresent();
    Optional<BodyReader.Found> body = bodies.at(text, at, boundary, scope);
    if (body.isPresent()) {
      Optional<Element> element =
          inBody(text, sentence, at, body.get().end(), body.get().body(), scope);
      if (element.isPresent()) {
        return element;
      }
    }
    Optional<Element> inRegion = inRegion(text, at, scope);
    if (inRegion.isPresent()) {
      return inRegion;
    }
    Optional<Forms.Match<Title>> title = titles.at(text, at);
    if (title.isPresent()) {
      Element bare = bare(text, sentence, at, floor, title.get(), scope, before);
      return Optional.ofNullable(bare);
    }
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Body host = before.get().host().filter(h -> isPartyPart(before.get())).orElse(before.get());
    return partyPart(text, at, host)
        .flatMap(p -> inBody(text, sentence, at, p.end(), p.body(), scope))
        .or(() -> ahead(text, sentence, at, scope));
  }

  /** A title behind a body: 二七区委 + 书记, 区委统战部 + 部长, 统战部长 which shares a character. */
  private Optional<Element> inBody(
      String text, Sentence sentence, int at, int end, Body body, Scope scope) {
    int titleAt = skipParenthesis(text, end);
    Optional<Forms.Match<Title>> title = titles.at(text, titleAt);
    if (title.isEmpty()) {
      titleAt = end - 1;
      title = titles.at(text, titleAt).filter(t -> t.end() > end && sharesLast(t.value()));
    }
    if (title.isEmpty()) {
      Optional<PartyPart> part = partyPart(text, end, body);
      return part.flatMap(p -> inBody(text, sentence, at, p.end(), p.body(), scope));
    }
    Mention mention = new Mention(body.thing(), new Span(at, end), text.substring(at, end));
    return Optional.of(element(body, title.get(), at, Optional.of(mention)));
  }

  private static boolean sharesLast(Title title) {
    return "部局厅处科院校社站所馆台会".indexOf(title.names().get(0).charAt(0)) >= 0;
  }

  private static int skipParenthesis(String text, int at) {
    if (at < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(')) {
      for (int i = at + 1; i < text.length() && i < at + 25; i++) {
        if (text.charAt(i) == '）' || text.charAt(i) == ')') {
          return i + 1;
        }
      }
    }
    return at;
  }

  private record PartyPart(Body body, int end) {}

  /** The party group or committee within a body: 市发展改革委 + 党组. */
  private Optional<PartyPart> partyPart(String text, int at, Body host) {
    for (String part : PARTY_PARTS) {
      if (text.startsWith(part, at)) {
        return Optional.of(new PartyPart(part(host, part), at + part.length()));
      }
    }
    return Optional.empty();
  }

  private Body part(Body host, String part) {
    return Body.named(
        Plm.PartyBody, host.thing().name() + part, host.region(), Optional.of(host), places);
  }

  /** A title behind a region, whose organ it implies: 二七区 + 副区长. */
  private Optional<Element> inRegion(String text, int at, Scope scope) {
    Optional<RegionReader.Named> region = regions.at(text, at, scope);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    int end = region.get().end();
    Optional<Forms.Match<Title>> title = titles.at(text, end).filter(t -> t.value().standsAlone());
    return title
        .flatMap(t -> t.value().organ())
        .flatMap(organs::byKey)
        .map(organ -> Body.of(organ, region.get().region(), places))
        .map(body -> element(body, title.get(), at, Optional.empty()));
  }

  /** A title before which no listed body stands. */
  private Element bare(
      String text,
      Sentence sentence,
      int at,
      int floor,
      Forms.Match<Title> title,
      Scope scope,
      Optional<Body> before) {
    if (before.isPresent()) {
      return inherited(at, title, scope, before.get()).orElse(null);
    }
    Optional<OpenBodyReader.Found> body = openBefore(text, sentence, floor, at, title, scope);
    if (body.isPresent()) {
      int start = body.get().start();
      Mention mention =
          new Mention(body.get().body().thing(), new Span(start, at), text.substring(start, at));
      return element(body.get().body(), title, start, Optional.of(mention));
    }
    return implied(title, scope).map(b -> element(b, title, at, Optional.empty())).orElse(null);
  }

  private Optional<OpenBodyReader.Found> openBefore(
      String text, Sentence sentence, int floor, int at, Forms.Match<Title> title, Scope scope) {
    int end = at;
    if (end > floor && (text.charAt(end - 1) == '）' || text.charAt(end - 1) == ')')) {
      int open = Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end));
      end = open > floor ? open : end;
    }
    Optional<OpenBodyReader.Found> found = this.open.endingAt(text, sentence, floor, end, scope);
    if (found.isPresent() || !sharesLast(title.value())) {
      return found;
    }
    return this.open.endingAt(text, sentence, floor, at + 1, scope);
  }

  private Optional<Element> inherited(int at, Forms.Match<Title> title, Scope scope, Body before) {
    Title t = title.value();
    boolean isPart = before.host().isPresent() && isPartyPart(before);
    Body host = isPart && !PARTY_TITLES.contains(t.base()) ? before.host().get() : before;
    if (t.organ().isPresent() && t.standsAlone()) {
      return implied(title, scope).map(b -> element(b, title, at, Optional.empty()));
    }
    return Optional.of(element(host, title, at, Optional.empty()));
  }

  private static boolean isPartyPart(Body body) {
    return PARTY_PARTS.stream().anyMatch(body.thing().name()::endsWith);
  }

  /** The organ that a title implies in the region it is a title of: 区长 is of a 区. */
  private Optional<Body> implied(Forms.Match<Title> title, Scope scope) {
    Title t = title.value();
    if (!t.standsAlone()) {
      return Optional.empty();
    }
    String level = Scope.levelAt(t.base(), 0);
    Optional<Region> region =
        level.isEmpty() ? scope.near().or(scope::article) : scope.resolve(level);
    return t.organ()
        .flatMap(organs::byKey)
        .flatMap(organ -> region.map(r -> Body.of(organ, r, places)));
  }

  /** A body that no gazetteer lists behind a separator, up to the next title. */
  private Optional<Element> ahead(String text, Sentence sentence, int at, Scope scope) {
    int limit = Math.min(sentence.span().end(), at + 30);
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '，' || c == '、' || c == '。' || c == '；' || c == '：') {
        return Optional.empty();
      }
      Optional<Forms.Match<Title>> title = titles.at(text, i);
      if (title.isPresent()) {
        Optional<OpenBodyReader.Found> body = openBefore(text, sentence, at, i, title.get(), scope);
        if (body.isPresent() && body.get().start() == at) {
          Mention mention =
              new Mention(body.get().body().thing(), new Span(at, i), text.substring(at, i));
          return Optional.of(element(body.get().body(), title.get(), at, Optional.of(mention)));
        }
      }
    }
    return Optional.empty();
  }

  private static Element element(
      Body body, Forms.Match<Title> title, int start, Optional<Mention> mention) {
    Post post = Post.of(body, title.value(), new Span(start, title.end()));
    return new Element(post, mention, start, title.end());
  }
}
