package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
import org.plenumkg.mention.Post;
import org.plenumkg.mention.Role;
import org.plenumkg.ontology.Plm;

/** Changes of post that an article reports: 任命王某为局长, 李某当选市长, 免去赵某的区长职务, 拟任. */
final class Appointments implements Extractor {

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return article.holdings().stream()
        .filter(holding -> holding.action().isPresent())
        .flatMap(
            holding ->
                holding.posts().stream()
                    .map(post -> fact(holding, post, holding.action().orElseThrow())));
  }

  private static Fact fact(Holding holding, Post post, Node action) {
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.appointee, holding.person().thing()));
    roles.add(new Role(Plm.post, post.thing()));
    roles.add(Role.of(Plm.action, action));
    String rule = "appointment/" + holding.rule();
    return new Fact(Plm.Appointment, roles, List.of(holding.evidence()), rule, 0.9);
  }
}
