package org.plenumkg.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The group of a SELECT, ASK, CONSTRUCT or DESCRIBE, or of a SELECT within another.
 *
 * @param start behind its opening brace, in the query
 * @param own what stands in it, without the groups of SELECTs within it
 */
record SelectGroup(int start, String own) {

  /** SELECT ?name { but not CONSTRUCT { ?a ?b ?c } WHERE {, of which the second brace is meant. */
  private static final Pattern OPENING =
      Pattern.compile("\\b(?:SELECT|ASK|DESCRIBE|WHERE)\\b[^{}]*\\{");

  /** Those of a query, in their order; its quotes must have no braces. */
  static List<SelectGroup> all(String query) {
    List<SelectGroup> groups = new ArrayList<>();
    Matcher opening = OPENING.matcher(query);
    while (opening.find()) {
      groups.add(new SelectGroup(opening.end(), own(query, opening.end())));
    }
    return groups;
  }

  /** Whether it has a variable. */
  boolean speaksOf(String variable) {
    return Pattern.compile("\\?" + variable + "\\b").matcher(own).find();
  }

  private static String own(String query, int start) {
    String inside = query.substring(start, end(query, start));
    Matcher opening = OPENING.matcher(inside);
    StringBuilder own = new StringBuilder();
    int done = 0;
    while (opening.find(done)) {
      own.append(inside, done, opening.start());
      done = end(inside, opening.end());
    }
    return own.append(inside.substring(done)).toString();
  }

  /** Where the brace closes that opened before. */
  private static int end(String query, int start) {
    int open = 1;
    int at = start;
    while (at < query.length() && open > 0) {
      open += query.charAt(at) == '{' ? 1 : query.charAt(at) == '}' ? -1 : 0;
      at++;
    }
    return open == 0 ? at - 1 : at;
  }
}
