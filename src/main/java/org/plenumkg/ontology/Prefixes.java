package org.plenumkg.ontology;

import org.apache.jena.shared.PrefixMapping;

/** The prefixes under which Plenum reads and writes: {@code plm:}, {@code org:}, {@code prov:}. */
public final class Prefixes {

  /** Locked, so that nobody's addition shows up in another's output. */
  public static final PrefixMapping ALL =
      PrefixMapping.Factory.create()
          .setNsPrefix("plm", Plm.NS)
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
          .setNsPrefix("org", "http://www.w3.org/ns/org#")
          .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .setNsPrefix("sh", "http://www.w3.org/ns/shacl#")
          .lock();

  private Prefixes() {}
}
