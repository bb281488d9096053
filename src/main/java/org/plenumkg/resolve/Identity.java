package org.plenumkg.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.extract.Fact;
import org.plenumkg.extract.Reading;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.mention.Value;
import org.plenumkg.ontology.Plm;

/**
 * The scopes of the things of one article. A person's is the region of the office held: in an
 * article that calls 樊惠林 the 书记 of 二七区委 it is 410103, whatever the article is about.
 *
 * <p>Of several posts the first current one in the text decides, else the first proposed or former
 * one, else the region of the article. All other things keep the scope they have.
 */
public final class Identity {

  private final Map<Thing, String> regionsOfOffice;
  private final String regionOfArticle;

  private Identity(Map<Thing, String> regionsOfOffice, String regionOfArticle) {
    this.regionsOfOffice = regionsOfOffice;
    this.regionOfArticle = regionOfArticle;
  }

  /** The scopes of all things of a reading. */
  public static Identity of(Reading reading) {
    Map<Thing, String> regions = new HashMap<>();
    attestationsByWeight(reading)
        .forEach(
            attestation ->
                regionsOfPosts(attestation)
                    .findFirst()
                    .ifPresent(
                        region ->
                            attestation
                                .things(Plm.holder)
                                .forEach(holder -> regions.putIfAbsent(holder, region))));
    return new Identity(regions, reading.region().map(Identity::divisionCode).orElse(""));
  }

  /** Division code of the region within which the thing is known by its key, or empty. */
  public String scope(Thing thing) {
    if (!thing.type().equals(Plm.Person)) {
      return thing.scope();
    }
    return regionsOfOffice.getOrDefault(thing, regionOfArticle);
  }

  private static Stream<Fact> attestationsByWeight(Reading reading) {
    return reading.facts().stream()
        .filter(fact -> fact.type().equals(Plm.Attestation))
        .sorted(
            Comparator.comparing(Identity::isNotCurrent)
                .thenComparing(fact -> Collections.min(fact.evidence())));
  }

  private static boolean isNotCurrent(Fact attestation) {
    return attestation.values(Plm.status).noneMatch(new Term(Plm.Current)::equals);
  }

  private static Stream<String> regionsOfPosts(Fact attestation) {
    return attestation
        .things(Plm.post)
        .flatMap(post -> values(post, Plm.postIn))
        .filter(Thing.class::isInstance)
        .map(body -> ((Thing) body).scope())
        .filter(scope -> !scope.isEmpty());
  }

  private static String divisionCode(Thing region) {
    return values(region, Plm.divisionCode)
        .filter(Term.class::isInstance)
        .map(code -> ((Term) code).node().getLiteralLexicalForm())
        .findFirst()
        .orElse(region.scope());
  }

  private static Stream<Value> values(Thing thing, Node property) {
    return thing.roles().stream().filter(r -> r.property().equals(property)).map(Role::value);
  }
}
