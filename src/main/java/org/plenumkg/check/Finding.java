package org.plenumkg.check;

import org.apache.jena.graph.Node;

/**
 * Something that a check came upon.
 *
 * @param subject IRI of what it is about, or a page's source
 * @param message one line
 */
public record Finding(Check check, Severity severity, String subject, String message)
    implements Comparable<Finding> {

  /** What was looked at. */
  public enum Check {
    /** The store against the SHACL shapes of the ontology. */
    SHAPES,
    /** Quotes and places against the original pages. */
    EVIDENCE,
    /** That nothing points at what is not there. */
    LINKS,
    /** Figures of the same indicator, region and period that differ. */
    CONFLICTS
  }

  /** Whether it is a fault of the store. */
  public enum Severity {
    /** The store is wrong. */
    ERROR,
    /** Worth knowing; the sources may be at odds, or a page could not be compared. */
    NOTE
  }

  static Finding error(Check check, Node subject, String message) {
    return new Finding(check, Severity.ERROR, name(subject), message);
  }

  static Finding note(Check check, Node subject, String message) {
    return new Finding(check, Severity.NOTE, name(subject), message);
  }

  static String name(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }

  @Override
  public int compareTo(Finding other) {
    int checks = check.compareTo(other.check);
    int severities = checks != 0 ? checks : severity.compareTo(other.severity);
    int subjects = severities != 0 ? severities : subject.compareTo(other.subject);
    return subjects != 0 ? subjects : message.compareTo(other.message);
  }
}
