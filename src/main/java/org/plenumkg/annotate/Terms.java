package org.plenumkg.annotate;

import org.apache.jena.graph.Node;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Byline;
import org.plenumkg.text.DateBasis;

/** Terms of the ontology for what the text's own types say. */
final class Terms {

  private Terms() {}

  static Node of(DateBasis basis) {
    return switch (basis) {
      case PRINTED -> Plm.Printed;
      case INFERRED_FROM_PAGE -> Plm.InferredFromPage;
      case SUPPLIED -> Plm.Supplied;
    };
  }

  static Node of(Byline.Role role) {
    return switch (role) {
      case REPORTER -> Plm.Reporter;
      case CORRESPONDENT -> Plm.Correspondent;
      case PHOTOGRAPHER -> Plm.Photographer;
    };
  }
}
