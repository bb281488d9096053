package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
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
    Map<Span, Holding> holdings = new HashMap<>();
    article.holdings().forEach(holding -> holdings.put(holding.person().span(), holding));
    Map<List<Object>, List<Part>> same = new LinkedHashMap<>();
    for (Part part : proceedings.read(article).parts()) {
      List<Object> key = List.of(part.actor().thing(), part.event(), part.role());
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(part);
    }
    return same.values().stream().map(parts -> fact(holdings, parts));
  }

  /** One fact with all that states it; its place in the list is that of the first. */
  private static Fact fact(Map<Span, Holding> holdings, List<Part> parts) {
    Part first = parts.get(0);
    Set<Role> roles = new LinkedHashSet<>();
    roles.add(new Role(Plm.participant, first.actor().thing()));
    roles.add(new Role(Plm.event, first.event()));
    roles.add(Role.of(Plm.role, first.role()));
    roles.add(new Role(Plm.listPosition, Term.number(first.position())));
    Set<Span> evidence = new LinkedHashSet<>();
    for (Part part : parts) {
      evidence.add(part.deed().subject().sentence().span());
      Holding holding = holdings.get(part.actor().span());
      if (holding != null) {
        holding.posts().forEach(post -> roles.add(new Role(Plm.inCapacity, post.thing())));
      }
    }
    return new Fact(Plm.Participation, List.copyOf(roles), List.copyOf(evidence), RULE, 0.85);
  }
}
