/**
 * From mentions to facts: small extractors behind one interface, in one explicit list, each finding
 * one kind of fact and naming the words that state it. An extractor sees one article only, writes
 * no triples and mints no IRIs: what it finds is a class of the ontology, roles and evidence.
 */
package org.plenumkg.extract;
