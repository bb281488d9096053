package org.plenumkg.check;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/**
 * What a store holds, in figures; each list with the largest first, years in their order.
 *
 * @param classes things of each class
 * @param regions articles about each region
 * @param years dated articles of each year
 * @param people those whom most articles name
 * @param meetings those that most articles name
 */
public record Statistics(
    List<Count> classes,
    List<Count> regions,
    List<Count> years,
    List<Count> people,
    List<Count> meetings) {

  /**
   * A number of things.
   *
   * @param id IRI, or the year
   * @param name Chinese name
   */
  public record Count(String id, String name, long number) {}

  /**
   * Counts a store; takes longer the larger it is.
   *
   * @param top how many regions, people and meetings at most
   */
  public static Statistics of(Store store, Ontology ontology, int top) {
    return store.read(
        quads -> {
          Tally tally = new Tally(quads, top);
          Map<Node, Long> mentioned = tally.mentioned();
          return new Statistics(
              tally.classes(ontology),
              tally.regions(),
              tally.years(),
              tally.largest(mentioned, Plm.Person),
              tally.largest(mentioned, Plm.Meeting));
        });
  }
}
