package org.plenumkg.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.plenumkg.extract.Fact;
import org.plenumkg.extract.Reading;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Page;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

class IdentityTest {

  private static final Thing WANG = Thing.named(Plm.Person, "", "王伟");
  private static final Optional<Thing> ERQI =
      Optional.of(
          new Thing(
              Plm.Place,
              "",
              "erqi",
              "二七区",
              List.of(new Role(Plm.divisionCode, Term.string("410103")))));

  @Test
  void takesThePlaceOfTheOfficeNotOfTheArticle() {
    assertThat(scopeOfWang(ERQI, post("410102", Plm.Current, 0))).isEqualTo("410102");
  }

  @Test
  void takesTheFirstCurrentPostInTheText() {
    assertThat(scopeOfWang(ERQI, post("410104", Plm.Current, 9), post("410105", Plm.Current, 5)))
        .isEqualTo("410105");
  }

  @Test
  void prefersACurrentPostToAFormerOneBeforeIt() {
    assertThat(scopeOfWang(ERQI, post("410104", Plm.Former, 0), post("410105", Plm.Current, 5)))
        .isEqualTo("410105");
  }

  @Test
  void takesAFormerPostWhereThereIsNoOther() {
    assertThat(scopeOfWang(ERQI, post("410104", Plm.Former, 0))).isEqualTo("410104");
  }

  @Test
  void passesOverABodyOfNoRegion() {
    assertThat(scopeOfWang(ERQI, post("", Plm.Current, 0), post("410105", Plm.Current, 5)))
        .isEqualTo("410105");
  }

  @Test
  void takesTheRegionOfTheArticleForWhoHoldsNoPost() {
    assertThat(scopeOfWang(ERQI)).isEqualTo("410103");
  }

  @Test
  void knowsNoScopeWithoutPostAndRegion() {
    assertThat(scopeOfWang(Optional.empty())).isEmpty();
  }

  @Test
  void leavesOtherThingsTheirOwn() {
    Thing document = Thing.named(Plm.Document, "", "工作报告");

    assertThat(Identity.of(reading(ERQI)).scope(document)).isEmpty();
  }

  private static String scopeOfWang(Optional<Thing> region, Fact... facts) {
    return Identity.of(reading(region, facts)).scope(Thing.named(Plm.Person, "", "王伟"));
  }

  private static Reading reading(Optional<Thing> region, Fact... facts) {
    Article article =
        new Article(
            Page.of("p", "王伟"),
            1,
            RepairedText.unchanged("王伟"),
            List.of(),
            List.of(),
            Optional.empty());
    return new Reading(article, region, List.of(), List.of(), List.of(facts));
  }

  private static Fact post(String region, Node status, int at) {
    Thing body = Thing.named(Plm.PartyBody, region, "区委");
    Thing post = new Thing(Plm.Post, region, "书记", "书记", List.of(new Role(Plm.postIn, body)));
    return new Fact(
        Plm.Attestation,
        List.of(new Role(Plm.holder, WANG), new Role(Plm.post, post), Role.of(Plm.status, status)),
        List.of(new Span(at, at + 2)),
        "test",
        1);
  }
}
