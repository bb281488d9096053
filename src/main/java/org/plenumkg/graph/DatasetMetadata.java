package org.plenumkg.graph;

import java.util.Optional;

/**
 * What the one who gives a graph away says of it.
 *
 * @param title a name for it
 * @param licence IRI or words; the articles' own rights are not Plenum's to say
 */
public record DatasetMetadata(String title, Optional<String> licence) {

  /** Where nothing is said. */
  public static final DatasetMetadata NONE =
      new DatasetMetadata("Plenum 地方政务知识图谱", Optional.empty());

  /** The same but for what is given. */
  public DatasetMetadata with(Optional<String> otherTitle, Optional<String> otherLicence) {
    return new DatasetMetadata(otherTitle.orElse(title), otherLicence.or(() -> licence));
  }
}
