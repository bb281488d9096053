/**
 * Questions: the library in {@code queries/}, whose files say in their header what they ask and
 * with which parameters, and how a question is put to a store. A question comes in as text or name,
 * with values for its parameters; a SPARQL query goes out. Knows nothing of how answers are shown.
 */
package org.plenumkg.query;
