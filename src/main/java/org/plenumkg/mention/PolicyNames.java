package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/** The policies that the names found in an article stand for: one for each name, with one class. */
final class PolicyNames {

  /** An unquoted name shorter than this may be an ordinary word. */
  private static final int SHORTEST = 4;

  private static final int TAIL = 6;

  private final List<PolicyName> found;
  private final String scope;
  private final Map<String, String> nameOf = new HashMap<>();
  private final Map<String, PolicyName> telling = new LinkedHashMap<>();
  private final Map<String, Thing> things = new LinkedHashMap<>();

  /**
   * Brings the names together.
   *
   * @param scope division code of the region that names belong to which are not the whole country's
   */
  PolicyNames(List<PolicyName> found, String scope) {
    this.found = List.copyOf(found);
    this.scope = scope;
    Map<String, String> byForm = new HashMap<>();
    for (PolicyName name : found) {
      byForm.putIfAbsent(bare(name.form()), name.name());
      byForm.put(name.name(), name.name());
    }
    Map<String, String> byTail = new HashMap<>();
    for (PolicyName name : found) {
      if (name.rule().equals(BarePolicies.RULE)) {
        String tail = name.name().substring(Math.max(0, name.name().length() - TAIL));
        String first = byTail.putIfAbsent(tail, name.name());
        if (first != null && isShortening(first, name.name())) {
          byForm.put(name.name(), byForm.get(first));
        }
      }
    }
    for (PolicyName name : found) {
      String canonical = byForm.getOrDefault(bare(name.name()), name.name());
      nameOf.put(name.name(), canonical);
      telling.merge(canonical, name, PolicyNames::more);
    }
  }

  /** Whether one is the other with words left out: 安全隐患大排查, 安全生产隐患大排查. */
  private static boolean isShortening(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length();
  }

  private static String bare(String form) {
    return form.replace("“", "").replace("”", "");
  }

  /** The occurrence that tells more: the class, and what the policy is part of. */
  private static PolicyName more(PolicyName a, PolicyName b) {
    PolicyName base = a.category().isPresent() || b.category().isEmpty() ? a : b;
    Optional<String> whole = a.whole().or(b::whole);
    return whole.map(base::partOf).orElse(base);
  }

  /**
   * A mention for each name, and for each further occurrence of a name in the text.
   *
   * @param taken where names and titles stand already
   */
  List<Mention> mentions(String text, BitSet taken) {
    Set<Mention> mentions = new LinkedHashSet<>();
    for (PolicyName name : found) {
      mentions.add(new Mention(thing(nameOf.get(name.name())), name.span(), name.form()));
    }
    Forms<String> names = Forms.of(nameOf);
    for (int at = 0; at < text.length(); at++) {
      Optional<Forms.Match<String>> match = names.longest(text, at);
      if (match.isPresent() && isFree(text, at, match.get().end(), taken)) {
        Span span = new Span(at, match.get().end());
        mentions.add(new Mention(thing(match.get().value()), span, span.of(text)));
        at = match.get().end() - 1;
      }
    }
    return mentions.stream().sorted().toList();
  }

  private static boolean isFree(String text, int start, int end, BitSet taken) {
    int next = taken.nextSetBit(start);
    boolean quoted =
        start > 0
            && end < text.length()
            && text.charAt(start - 1) == '“'
            && text.charAt(end) == '”';
    return (next < 0 || next >= end) && (quoted || end - start >= SHORTEST);
  }

  private Thing thing(String name) {
    Thing known = things.get(name);
    if (known == null) {
      PolicyName telling = this.telling.get(name);
      List<Role> roles = new ArrayList<>();
      telling
          .whole()
          .map(nameOf::get)
          .filter(whole -> !whole.equals(name) && wholeOf(whole).isEmpty())
          .ifPresent(whole -> roles.add(new Role(Plm.partOf, thing(whole))));
      String category = telling.category().orElse("Initiative");
      known =
          new Thing(
              Places.term(category),
              telling.national() ? Regions.COUNTRY : scope,
              name,
              name,
              roles);
      things.put(name, known);
    }
    return known;
  }

  /**
   * What a policy is part of; a whole that is itself a part is not followed, so that no circle
   * arises.
   */
  private Optional<String> wholeOf(String name) {
    return Optional.ofNullable(telling.get(name)).flatMap(PolicyName::whole);
  }
}
