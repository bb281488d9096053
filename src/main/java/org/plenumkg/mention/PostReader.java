package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenumkg.lexicon.Region;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Span;

/**
 * Reads posts with shared and nested bodies: 市政协副主席，市发展改革委党组书记、主任 is three posts in three bodies.
 */
final class PostReader {

  private static final String FORMER = "原";
  private static final int LONGEST_LEAD = 8;
  private static final int CANDIDATE = "候选人".length();

  /** Posts go on behind a list of names that is not longer than this, in characters. */
  private static final int FARTHEST = 60;

  /** A deputy's head is named no more groups of posts before. */
  private static final int MOST_GROUPS = 100;

  private static final List<String> JOINTS = List.of("（兼）", "(兼)", "（兼任）", "兼任");

  /** （女，瑶族） behind a name, 等33名同志 behind several. */
  private static final Pattern PARENTHESIS =
      Pattern.compile("[（(][^（()）]{1,8}[)）]|等\\d+[名位人](?:同志)?");

  private static final String SEPARATORS = "、，及兼 和";

  private final ElementReader elements;
  private final RegionReader regions;
  private final Map<String, Lead> leads;

  PostReader(ElementReader elements, RegionReader regions, Map<String, Lead> leads) {
    this.elements = elements;
    this.regions = regions;
    this.leads = Map.copyOf(leads);
  }

  /** The posts of a sentence in groups, in the order of the text. */
  List<PostGroup> read(String text, Sentence sentence, Scope article, Institutions institutions) {
    List<PostGroup> groups = new ArrayList<>();
    Scope scope = article;
    int floor = sentence.span().start();
    int at = floor;
    while (at < sentence.span().end()) {
      if (!elements.mayBegin(text, at, scope)) {
        at++;
        continue;
      }
      Optional<RegionReader.Named> region = regions.at(text, at, scope);
      Optional<Element> first = resumed(text, groups, at, scope);
      if (first.isEmpty()) {
        first = elements.first(text, sentence, at, floor, region, scope);
      }
      if (first.isEmpty()) {
        first = deputy(text, sentence, groups, at, scope);
      }
      if (first.isEmpty()) {
        first = elements.hosted(text, sentence, at, institutions);
      }
      if (first.isPresent()) {
        PostGroup group = group(text, sentence, first.get(), scope);
        groups.add(group);
        noteInstitution(institutions, group);
        scope = lastRegion(group, scope);
        at = group.span().end();
        floor = at;
        continue;
      }
      if (region.isPresent() && isSupported(region.get())) {
        scope = scope.mentioning(region.get().region());
        at = region.get().end();
      } else {
        at++;
      }
    }
    return groups;
  }

  /** A title that goes on with the posts before, names between. */
  private Optional<Element> resumed(String text, List<PostGroup> groups, int at, Scope scope) {
    Optional<Body> last = lastBody(text, groups, at);
    return last.isEmpty() ? Optional.empty() : elements.resumed(text, at, scope, last.get());
  }

  /**
   * The body of the posts before {@code at} when nothing but names stands between:
   * 市政协副主席罗某、胡某，秘书长廖某; 选举武某为县人大常委会主任，奉某、戴某（女）为副主任.
   */
  private static Optional<Body> lastBody(String text, List<PostGroup> groups, int at) {
    if (groups.isEmpty() || at == 0 || "，、为".indexOf(text.charAt(at - 1)) < 0) {
      return Optional.empty();
    }
    PostGroup group = groups.get(groups.size() - 1);
    int start = group.span().end();
    if (at - start > FARTHEST || at - 1 <= start) {
      return Optional.empty();
    }
    String between = PARENTHESIS.matcher(text.substring(start, at - 1)).replaceAll("");
    for (String name : between.split("[、，]", -1)) {
      boolean leading = name.isEmpty() && between.startsWith(name);
      if (!leading && (name.length() < 2 || name.length() > 4)) {
        return Optional.empty();
      }
    }
    return Optional.of(group.posts().get(group.posts().size() - 1).body());
  }

  /**
   * A deputy without a body, later in the sentence than the head: 市人大常委会主任蔺某主持会议，副主任宫某出席 names two
   * of one body.
   */
  private Optional<Element> deputy(
      String text, Sentence sentence, List<PostGroup> groups, int at, Scope scope) {
    boolean opens = at > sentence.span().start() && "，；、".indexOf(text.charAt(at - 1)) >= 0;
    if (!opens || groups.isEmpty() || !text.startsWith("副", at)) {
      return Optional.empty();
    }
    for (int i = groups.size() - 1; i >= Math.max(0, groups.size() - MOST_GROUPS); i--) {
      List<Post> posts = groups.get(i).posts();
      for (int j = posts.size() - 1; j >= 0; j--) {
        Post head = posts.get(j);
        if (text.startsWith(head.title().base(), at + 1)) {
          return elements.resumed(text, at, scope, head.body());
        }
      }
    }
    return Optional.empty();
  }

  /** The institutions that posts are in are named with them. */
  private static void noteInstitution(Institutions institutions, PostGroup group) {
    Body first = BodyParts.root(group.posts().get(0).body());
    if (!group.bodies().isEmpty() && !first.is("party-committee") && !first.is("government")) {
      institutions.add(group.span().end(), first);
    }
  }

  private static boolean isSupported(RegionReader.Named region) {
    return !region.shortForm() || !region.region().ambiguous();
  }

  private static Scope lastRegion(PostGroup group, Scope scope) {
    Scope next = scope;
    for (Post post : group.posts()) {
      next = at(post.body(), next);
    }
    return next;
  }

  private static Scope at(Body body, Scope scope) {
    return body.region()
        .filter(r -> r.level() != Region.Level.COUNTRY)
        .map(scope::at)
        .orElse(scope);
  }

  private PostGroup group(String text, Sentence sentence, Element first, Scope outer) {
    List<Post> posts = new ArrayList<>(List.of(first.post()));
    List<Mention> named = new ArrayList<>();
    first.body().ifPresent(named::add);
    Scope scope = outer;
    Element last = first;
    while (true) {
      scope = at(last.post().body(), scope);
      int next = skipJoints(text, last.end(), sentence.span().end());
      Optional<Element> more = elements.next(text, sentence, next, scope, last.post().body());
      if (more.isEmpty()) {
        break;
      }
      last = more.get();
      if (isCandidacy(text, last.end())) {
        last = new Element(last.post(), last.body(), last.start(), last.end() + CANDIDATE, false);
        continue; // 盟长候选人、代盟长刘某
      }
      posts.add(last.post());
      last.body().ifPresent(named::add);
    }
    Span span = new Span(first.start(), last.end());
    Optional<Lead> lead = lead(text, sentence, span.start());
    return new PostGroup(
        span, posts, named, first.former() ? Optional.of(leads.get(FORMER)) : lead);
  }

  /** Whether a title makes its holder a candidate who holds another post too: 盟长候选人、. */
  private static boolean isCandidacy(String text, int end) {
    return text.startsWith("候选人、", end);
  }

  /** Where the next post begins behind 、, （兼）， or ，提名为. */
  private static int skipJoints(String text, int at, int end) {
    int next = at;
    boolean skipped = true;
    while (skipped) {
      skipped = false;
      while (next < end && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      for (String joint : JOINTS) {
        if (text.startsWith(joint, next)) {
          next += joint.length();
          skipped = true;
        }
      }
    }
    return next;
  }

  private Optional<Lead> lead(String text, Sentence sentence, int start) {
    int from = Math.max(sentence.span().start(), start - LONGEST_LEAD);
    for (; from < start; from++) {
      Lead lead = leads.get(text.substring(from, start));
      if (lead != null && sentence.isBoundary(from)) {
        return Optional.of(lead);
      }
    }
    return Optional.empty();
  }
}
