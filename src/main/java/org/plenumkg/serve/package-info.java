/**
 * The store as an address that a team asks: SPARQL (Fuseki), search, a page for every IRI, a query
 * page. Safe as it starts: read-only, reaching nowhere, every query bounded in time, rows and
 * memory. Knows the store, its index and the ontology; nothing of how pages are read.
 */
package org.plenumkg.serve;
