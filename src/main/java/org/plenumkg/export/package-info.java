/**
 * What analysts take away: tables of facts as CSV with a dictionary of their columns, and the
 * network of who appears with whom. A store comes in, files go out, the same bytes for the same
 * store. The tables themselves are queries over one article's graph, in the resources; RDF is
 * written by {@code graph}.
 */
package org.plenumkg.export;
