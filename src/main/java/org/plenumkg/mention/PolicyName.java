package org.plenumkg.mention;

import java.util.Optional;
import org.plenumkg.text.Span;

/**
 * One occurrence of the name of a policy or programme.
 *
 * @param name the shortest words that identify it: 安居
 * @param span where it stands, with its quotation marks and the word that says what it is
 * @param form the name as used there: “安居”工程
 * @param category local name of its class, if the occurrence tells
 * @param whole name of the policy that it is part of, if the occurrence tells
 * @param national whether it is a formula of the whole country
 * @param rule what made it a policy: type-behind
 */
record PolicyName(
    String name,
    Span span,
    String form,
    Optional<String> category,
    Optional<String> whole,
    boolean national,
    String rule) {

  /** A name that belongs to the article's region. */
  static PolicyName local(
      String name, Span span, String form, Optional<String> category, String rule) {
    return new PolicyName(name, span, form, category, Optional.empty(), false, rule);
  }

  /** The same as part of another. */
  PolicyName partOf(String policy) {
    return new PolicyName(name, span, form, category, Optional.of(policy), national, rule);
  }
}
