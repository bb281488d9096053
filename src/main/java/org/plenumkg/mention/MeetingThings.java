package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.MeetingKinds;
import org.plenumkg.lexicon.Region;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Dated;
import org.plenumkg.text.PartialDate;

/**
 * What a meeting without term and session is, and its label: one with a plain name is told from
 * others by its body or by what the article is about (北京市委常委会会议, 安置房建设推进工作座谈会).
 */
final class MeetingThings {

  /** A meeting with whose it is. */
  record Made(Thing thing, Optional<Body> body) {}

  private static final List<String> COUNCILS = List.of("常务委员会", "常委会", "党组");

  /** 五届市委常委会第六十二次会议 is its own, whatever the last word says. */
  private static final List<String> STANDING = List.of("常委会第", "常务委员会第", "党组第", "常委会会议");

  private static final Set<Block.Kind> HEADLINES =
      EnumSet.of(Block.Kind.KICKER, Block.Kind.HEADLINE, Block.Kind.SUBHEADLINE);
  private static final int LONGEST_SUBJECT = 60;
  private static final String ENDS = "，。；：！？、";

  private final BodyReader bodies;
  private final RegionReader regions;
  private final MeetingKinds kinds;

  MeetingThings(BodyReader bodies, RegionReader regions, MeetingKinds kinds) {
    this.bodies = bodies;
    this.regions = regions;
    this.kinds = kinds;
  }

  /**
   * The meeting that a name introduces.
   *
   * @param parent the numbered meeting that is the subject of its clause, if one is
   */
  Made make(Article article, MeetingName name, Optional<Meeting> parent, Scope scope) {
    String text = article.text();
    String words = name.words(text);
    boolean plain = kinds.isWord(words) || isPart(words);
    Optional<BodyReader.Found> own = bodies.at(words, 0, true, scope);
    Optional<BodyReader.Found> subject = subject(text, name, scope);
    Optional<Body> body =
        own.or(() -> subject).map(BodyReader.Found::body).or(() -> parent.flatMap(Meeting::body));
    String proper =
        body.filter(b -> OwnNumbers.isBare(words)).map(b -> b.thing().name()).orElse("");
    String label = plain ? label(article, name, words, parent, body, scope) : proper + words;
    String which = which(article, name, plain);
    List<Role> roles = new ArrayList<>();
    body.ifPresent(b -> roles.add(new Role(Plm.body, b.thing())));
    OwnNumbers numbers = OwnNumbers.of(words);
    numbers.term().ifPresent(n -> roles.add(new Role(Plm.termNumber, Term.number(n))));
    numbers.session().ifPresent(n -> roles.add(new Role(Plm.sessionNumber, Term.number(n))));
    String code = scope.article().map(Region::code).orElse("");
    boolean council = plain && body.filter(b -> isCouncil(b, words)).isPresent();
    boolean standing =
        name.kind().type().equals("OtherMeeting")
            && name.kind().word().endsWith("会议")
            && STANDING.stream().anyMatch(words::contains);
    String type = council || standing ? "Council" : name.kind().type();
    return new Made(new Thing(Places.term(type), code, label + " " + which, label, roles), body);
  }

  /** The body that a name begins with: 市委 of 市委全会. */
  Optional<Thing> owner(String words, Scope scope) {
    return bodies.at(words, 0, true, scope).map(found -> found.body().thing());
  }

  /** 第三次全体会议 is a part of a meeting, whose name it does not repeat. */
  private boolean isPart(String words) {
    return NumberedTerm.session(words, 0)
        .filter(s -> kinds.isWord(words.substring(s.end())))
        .isPresent();
  }

  /**
   * A standing committee's or party group's 会议 is a council, though the word does not say so; so is
   * a party committee's 扩大会议.
   */
  private static boolean isCouncil(Body body, String words) {
    return COUNCILS.stream().anyMatch(body.thing().name()::endsWith)
        || (words.contains("扩大") && body.thing().type().equals(Plm.PartyBody));
  }

  /** A held meeting with a name of its own is the same in every report of its day. */
  private static String which(Article article, MeetingName name, boolean plain) {
    Optional<PartialDate> date = article.date().map(Dated::date).filter(PartialDate::hasYear);
    if (!plain && date.isPresent()) {
      return name.frame() == MeetingName.Frame.HELD
          ? date.get().lexical()
          : Integer.toString(date.get().year());
    }
    return article.page().id() + "/" + article.number();
  }

  private String label(
      Article article,
      MeetingName name,
      String words,
      Optional<Meeting> parent,
      Optional<Body> body,
      Scope scope) {
    if (parent.isPresent()) {
      return parent.get().thing().name() + words;
    }
    if (body.isPresent()
        && (isCouncil(body.get(), words) || name.kind().type().equals("Council"))) {
      return body.get().thing().name() + words;
    }
    return topic(article, scope)
        .or(() -> body.map(b -> b.thing().name()))
        .map(which -> which + words)
        .or(() -> article.headline().map(headline -> words + "（" + headline + "）"))
        .orElse(words);
  }

  /** What the headline says is visited or inspected: 安置房建设推进工作, 郑州机械研究所有限公司. */
  private Optional<String> topic(Article article, Scope scope) {
    return article.blocks().stream()
        .filter(block -> HEADLINES.contains(block.kind()))
        .map(block -> block.span().of(article.text()))
        .flatMap(
            headline ->
                Topic.of(
                    headline, h -> regions.at(h, 0, scope).map(RegionReader.Named::end).orElse(0))
                    .stream())
        .findFirst();
  }

  /** The body nearest to the verb before a name: 北京市委 in 北京市委迅速召开常委会会议. */
  private Optional<BodyReader.Found> subject(String text, MeetingName name, Scope scope) {
    Optional<BodyReader.Found> last = Optional.empty();
    int at = Math.max(name.clause(), name.span().start() - LONGEST_SUBJECT);
    while (at < name.span().start() && ENDS.indexOf(text.charAt(at)) < 0) {
      Optional<BodyReader.Found> found =
          name.sentence().isBoundary(at) ? bodies.at(text, at, true, scope) : Optional.empty();
      if (found.isPresent() && !found.get().bare() && found.get().end() <= name.span().start()) {
        last = found;
        at = found.get().end();
      } else {
        at++;
      }
    }
    return last;
  }
}
