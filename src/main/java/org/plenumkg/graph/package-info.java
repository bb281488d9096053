/**
 * From readings to RDF and back out of it: IRIs, the triples of an article, the store, its export.
 * Here alone are IRIs minted and triples written; what to write is read off the ontology, so that a
 * new kind of fact needs nothing here. Knows no text beyond where evidence stands, and nothing of
 * users.
 */
package org.plenumkg.graph;
