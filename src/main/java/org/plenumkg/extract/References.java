package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.SurnameReference;
import org.plenumkg.mention.Term;
import org.plenumkg.ontology.Plm;

/** Who is called by surname and title only, left open here: 安书记. */
final class References implements Extractor {

  private final Function<ArticleMentions, List<SurnameReference>> references;

  /**
   * An extractor.
   *
   * @param references those of an article
   */
  References(Function<ArticleMentions, List<SurnameReference>> references) {
    this.references = references;
  }

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return references.apply(article).stream().map(References::fact);
  }

  private static Fact fact(SurnameReference reference) {
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.surname, Term.words(reference.surname())));
    reference.posts().forEach(post -> roles.add(new Role(Plm.calledAs, post)));
    return new Fact(
        Plm.Reference, roles, List.of(reference.span()), "reference/surname-and-title", 0.8);
  }
}
