package org.plenumkg.mention;

/** What fills a role: a thing of the article, or an RDF term. */
public sealed interface Value permits Thing, Term {}
