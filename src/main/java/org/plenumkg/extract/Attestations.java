package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
import org.plenumkg.mention.Post;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.ontology.Plm;

/** Who is seen in which post: 区委副书记、区长虎荣鑫 attests two. */
final class Attestations implements Extractor {

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return article.holdings().stream()
        .flatMap(holding -> holding.posts().stream().map(post -> fact(article, holding, post)));
  }

  private static Fact fact(ArticleMentions article, Holding holding, Post post) {
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.holder, holding.person().thing()));
    roles.add(new Role(Plm.post, post.thing()));
    roles.add(Role.of(Plm.status, holding.status()));
    article
        .article()
        .date()
        .ifPresent(dated -> roles.add(new Role(Plm.observedOn, Term.date(dated.date()))));
    holding.from().ifPresent(date -> roles.add(new Role(Plm.validFrom, Term.date(date))));
    holding.until().ifPresent(date -> roles.add(new Role(Plm.validUntil, Term.date(date))));
    return new Fact(
        Plm.Attestation, roles, List.of(holding.evidence()), "attestation/" + holding.rule(), 0.95);
  }
}
