package org.plenumkg.search;

import org.apache.jena.graph.Node;

/**
 * A text in which something was found.
 *
 * @param subject what has the text
 * @param property as what it has it
 * @param text the literal
 * @param score higher is better; comparable within one search only
 */
public record Hit(Node subject, Node property, Node text, float score) {}
