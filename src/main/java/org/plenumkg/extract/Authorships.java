package org.plenumkg.extract;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Byline;

/** Who wrote an article and took its pictures: 记者 刘伟平/文 通讯员 杨坤/图. */
final class Authorships implements Extractor {

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return article.article().bylines().stream().map(Authorships::fact);
  }

  private static Fact fact(Byline byline) {
    List<Role> roles =
        List.of(
            new Role(Plm.author, Thing.named(Plm.Person, "", byline.name())),
            Role.of(Plm.role, role(byline.role())));
    return new Fact(Plm.Authorship, roles, List.of(byline.evidence()), "authorship/byline", 0.98);
  }

  private static Node role(Byline.Role role) {
    return switch (role) {
      case REPORTER -> Plm.Reporter;
      case CORRESPONDENT -> Plm.Correspondent;
      case PHOTOGRAPHER -> Plm.Photographer;
    };
  }
}
