/**
 * The vocabulary. Comes in: {@code ontology/plenum.ttl}. Goes out: every term as a constant, and
 * what the file says of it, such as a class's super-classes. Must know no text, fact or store:
 * every later stage names these terms, and a new kind of fact is to cost an edit of Turtle and a
 * constant here.
 */
package org.plenumkg.ontology;
