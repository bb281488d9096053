package org.plenumkg.mention;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.ontology.Plm;

/** Regions of the gazetteer as things: 二七区 within 郑州市, division code 410103. */
public final class Places {

  private final Regions regions;

  /** Places of a gazetteer. */
  public Places(Regions regions) {
    this.regions = regions;
  }

  /** The place that a region is. */
  public Thing place(Region region) {
    if (region.level() == Region.Level.COUNTRY) {
      return new Thing(Plm.Place, "", region.code(), region.name(), List.of());
    }
    List<Role> code = List.of(new Role(Plm.divisionCode, Term.string(region.code())));
    return regions
        .parent(region)
        .map(
            parent ->
                new Thing(
                    Plm.Place,
                    "",
                    region.code(),
                    region.full(),
                    List.of(code.get(0), new Role(Plm.within, place(parent)))))
        .orElseGet(() -> new Thing(Plm.Place, "", region.code(), region.full(), code));
  }

  /** What a body of a region is described with. */
  List<Role> jurisdiction(Region region) {
    return List.of(
        new Role(Plm.jurisdiction, place(region)), Role.of(Plm.level, level(region.level())));
  }

  private static Node level(Region.Level level) {
    return switch (level) {
      case COUNTRY -> Plm.National;
      case PROVINCE -> Plm.Provincial;
      case PREFECTURE -> Plm.Prefectural;
      case COUNTY -> Plm.County;
    };
  }

  /** The term of the ontology with a local name, as lexicons give it. */
  static Node term(String localName) {
    return NodeFactory.createURI(Plm.NS + localName);
  }
}
