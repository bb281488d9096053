package org.plenumkg.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A variable of a question that whoever asks may give a value.
 *
 * @param name without question mark
 * @param kind of its values
 * @param need whether the question makes sense without it
 * @param example a value with which the seed pages give an answer
 * @param meaning in Chinese and English
 */
public record Parameter(String name, ValueKind kind, Need need, String example, String meaning) {

  /** Whether a value must be given. */
  public enum Need {
    /** The question cannot be asked without. */
    NEEDED,
    /** Without it, the question is asked of everything. */
    OPTIONAL
  }

  // "# ?region (name, needed) = 二七区 : 地区 / a region, by its name"
  private static final Pattern LINE =
      Pattern.compile("#\\s*\\?(\\w+)\\s+\\((\\w+)(, needed)?\\)\\s+=\\s+(.+?)\\s+:\\s+(.+)");

  /** The parameter that a line of a header declares, if it declares one. */
  static Optional<Parameter> in(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Stream.of(ValueKind.values())
        .filter(kind -> kind.word().equals(matcher.group(2)))
        .findFirst()
        .map(
            kind ->
                new Parameter(
                    matcher.group(1),
                    kind,
                    matcher.group(3) == null ? Need.OPTIONAL : Need.NEEDED,
                    matcher.group(4),
                    matcher.group(5)));
  }

  /** Whether a value must be given. */
  public boolean isNeeded() {
    return need == Need.NEEDED;
  }

  /**
   * The node that stands for a value.
   *
   * @throws QueryFault if it is no such value
   */
  Node node(String value, Names names) {
    if (!kind.fits(value)) {
      throw new QueryFault(
          "--set " + name + "=" + value + ": no " + kind.word() + ", such as " + example);
    }
    return kind.node(value, names);
  }

  /** As it is typed: {@code --set region=二七区}. */
  public String usage() {
    String set = name + "=" + example;
    return set.matches(".*[ ()<>&*;].*") ? "--set '" + set + "'" : "--set " + set;
  }
}
