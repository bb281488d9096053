package org.plenumkg.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.extract.Description;
import org.plenumkg.extract.Fact;
import org.plenumkg.extract.Reading;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Characters;
import org.plenumkg.text.DateBasis;
import org.plenumkg.text.Dated;
import org.plenumkg.text.Page;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;
import org.plenumkg.text.Supplied;

/** Readings made by hand, such as the stages before this one would make. */
public final class Samples {

  /**
   * Broken lines, a letter-spaced name, a character beyond the basic plane before all that counts.
   */
  public static final String PLENUM =
      """
      𠮷报
      区委全会召开
      安居乐业
      ——全力推进
      8月16日，中共郑州市二七区
      第十二届委员会第六次全体会
      议召开，区委书记樊 惠 林讲话，
      区委副书记、区长虎荣鑫主持。
      会议指出，打造“安居”工程。区
      委书记樊惠林强调，要抓落实。
      记者 景静
      """;

  private static final List<Block.Kind> KINDS =
      List.of(Block.Kind.KICKER, Block.Kind.HEADLINE, Block.Kind.SUBHEADLINE);

  private Samples() {}

  /** A page with the sample's text. */
  public static Page page(String id) {
    return new Page(id, "pages/" + id + ".txt", PLENUM, Supplied.NONE);
  }

  /** What a careful reader takes out of {@link #page}. */
  public static Reading plenum(Page page) {
    Article article = article(page);
    Thing region = region();
    Thing committee =
        new Thing(
            Plm.PartyBody,
            "410103",
            "party-committee",
            "中共郑州市二七区委员会",
            List.of(new Role(Plm.jurisdiction, region)));
    Thing government = Thing.named(Plm.GovernmentBody, "410103", "二七区人民政府");
    Thing secretary = post("书记", committee);
    Thing head = post("区长", government);
    Thing meeting =
        new Thing(
            Plm.Plenum,
            "410103",
            "party-12-6",
            "中国共产党郑州市二七区第十二届委员会第六次全体会议",
            List.of(
                new Role(Plm.termNumber, Term.number(12)),
                new Role(Plm.sessionNumber, Term.number(6)),
                new Role(Plm.body, committee)));
    Thing fan = Thing.named(Plm.Person, "", "樊惠林");
    Thing hu = Thing.named(Plm.Person, "", "虎荣鑫");
    Thing programme = Thing.named(Plm.Programme, "410103", "安居");
    Thing reporter = Thing.named(Plm.Person, "", "景静");

    List<Mention> mentions = new ArrayList<>();
    add(mentions, article, meeting, "中共郑州市二七区第十二届委员会第六次全体会议");
    add(mentions, article, committee, "区委");
    add(mentions, article, fan, "樊惠林");
    add(mentions, article, hu, "虎荣鑫");
    add(mentions, article, programme, "“安居”工程");
    mentions.add(new Mention(meeting, span(article, "会议指出"), ""));
    mentions.sort(null);

    return new Reading(
        article,
        Optional.of(region),
        mentions,
        List.of(
            new Description(meeting, new Role(Plm.date, Term.date(new PartialDate(2024, 8, 16))))),
        List.of(
            attestation(article, fan, secretary, "区委书记樊惠林强调", 0.8),
            attestation(article, fan, secretary, "区委书记樊惠林讲话", 0.9),
            attestation(article, hu, head, "区长虎荣鑫", 0.9),
            participation(article, fan, meeting, Plm.Speaks, "书记樊惠林讲话"),
            participation(article, hu, meeting, Plm.Presides, "虎荣鑫主持"),
            new Fact(
                Plm.Decision,
                List.of(
                    new Role(Plm.meeting, meeting),
                    Role.of(Plm.action, Plm.Deploys),
                    new Role(Plm.object, programme)),
                List.of(span(article, "会议指出，打造“安居”工程")),
                "decision/meeting-says",
                0.9),
            new Fact(
                Plm.Authorship,
                List.of(new Role(Plm.author, reporter), Role.of(Plm.role, Plm.Reporter)),
                List.of(span(article, "记者景静")),
                "authorship/byline",
                1)));
  }

  /** 二七区. */
  public static Thing region() {
    return new Thing(
        Plm.Place, "", "410103", "二七区", List.of(new Role(Plm.divisionCode, Term.string("410103"))));
  }

  /** A post in a body. */
  public static Thing post(String title, Thing body) {
    return new Thing(
        Plm.Post,
        body.scope(),
        body.key() + "/" + title,
        body.name() + title,
        List.of(new Role(Plm.title, Term.words(title)), new Role(Plm.postIn, body)));
  }

  /** That somebody holds a post. */
  public static Fact attestation(
      Article article, Thing holder, Thing post, String words, double confidence) {
    return new Fact(
        Plm.Attestation,
        List.of(
            new Role(Plm.holder, holder),
            new Role(Plm.post, post),
            Role.of(Plm.status, Plm.Current)),
        List.of(span(article, words)),
        "attestation/" + words.length(),
        confidence);
  }

  private static Fact participation(
      Article article, Thing participant, Thing event, Node role, String words) {
    return new Fact(
        Plm.Participation,
        List.of(
            new Role(Plm.participant, participant),
            new Role(Plm.event, event),
            Role.of(Plm.role, role)),
        List.of(span(article, words)),
        "participation/verb",
        0.9);
  }

  /**
   * An article whose first lines are its headlines and all else one paragraph, spaces taken out.
   */
  public static Article article(Page page) {
    String text = page.text();
    int body = text.indexOf("8月16日");
    StringBuilder repaired = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int i = text.indexOf('\n') + 1; i < text.length(); i++) {
      boolean space = Characters.isSpace(text.charAt(i));
      if (!space || (text.charAt(i) == '\n' && i < body)) {
        repaired.append(text.charAt(i));
        origins.add(i);
      }
    }
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (Block.Kind kind : KINDS) {
      int end = repaired.indexOf("\n", start);
      blocks.add(new Block(kind, new Span(start, end)));
      start = end + 1;
    }
    blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, repaired.length())));
    return new Article(
        page,
        1,
        RepairedText.of(
            repaired.toString(), origins.stream().mapToInt(Integer::intValue).toArray()),
        blocks,
        List.of(),
        Optional.of(new Dated(new PartialDate(2024, 8, 16), DateBasis.INFERRED_FROM_PAGE)));
  }

  /** Where words first stand in an article. */
  public static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words + " is not in " + article.text());
    }
    return new Span(start, start + words.length());
  }

  private static void add(List<Mention> mentions, Article article, Thing thing, String form) {
    Stream.iterate(
            article.text().indexOf(form), at -> at >= 0, at -> article.text().indexOf(form, at + 1))
        .forEach(at -> mentions.add(new Mention(thing, new Span(at, at + form.length()), form)));
  }
}
