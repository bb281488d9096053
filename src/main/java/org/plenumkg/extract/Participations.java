package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/** Who did what at which event: 区委书记樊惠林主持会议并讲话 presides and speaks. */
final class Participations implements Extractor {

  private static final String RULE = "participation/person-verb";

  private final ProceedingsReader proceedings;

  Participations(ProceedingsReader proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    Map<Span, Holding> holdings = new LinkedHashMap<>();
    article.holdings().forEach(holding -> holdings.put(holding.person().span(), holding));
    return proceedings.read(article).parts().stream().map(part -> fact(holdings, part));
  }

  private static Fact fact(Map<Span, Holding> holdings, Part part) {
    Mention actor = part.actor();
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.participant, actor.thing()));
    roles.add(new Role(Plm.event, part.event()));
    roles.add(Role.of(Plm.role, part.role()));
    roles.add(new Role(Plm.listPosition, Term.number(part.position())));
    Holding holding = holdings.get(actor.span());
    if (holding != null) {
      holding.posts().forEach(post -> roles.add(new Role(Plm.inCapacity, post.thing())));
    }
    Span evidence = part.deed().subject().sentence().span();
    return new Fact(Plm.Participation, roles, List.of(evidence), RULE, 0.85);
  }
}
