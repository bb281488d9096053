package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.plenumkg.lexicon.Organ;
import org.plenumkg.lexicon.Region;

/**
 * A body named in a text: 中共郑州市二七区委员会, with the region it belongs to.
 *
 * @param thing what goes into the graph
 * @param region the region whose organ it is or in which it lies, if that is clear
 * @param organ its kind in the gazetteer, if it is listed there
 * @param host the body it is a part of, if it is one
 */
public record Body(
    Thing thing, Optional<Region> region, Optional<Organ> organ, Optional<Body> host) {

  /** The organ of a region. */
  static Body of(Organ organ, Region region, Places places) {
    Thing thing =
        new Thing(
            Places.term(organ.type()),
            region.code(),
            organ.key(),
            organ.fullName(region),
            places.jurisdiction(region));
    return new Body(thing, Optional.of(region), Optional.of(organ), Optional.empty());
  }

  /** A body that no gazetteer lists. */
  static Body named(
      Node type, String name, Optional<Region> region, Optional<Body> host, Places places) {
    List<Role> roles = new ArrayList<>();
    region.ifPresent(r -> roles.addAll(places.jurisdiction(r)));
    host.ifPresent(h -> roles.add(new Role(ORG.subOrganizationOf.asNode(), h.thing())));
    Thing thing = new Thing(type, region.map(Region::code).orElse(""), name, name, roles);
    return new Body(thing, region, Optional.empty(), host);
  }

  /** Whether it is the organ with that key. */
  boolean is(String organKey) {
    return organ.filter(o -> o.key().equals(organKey)).isPresent();
  }
}
