package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Formulae;
import org.plenumkg.lexicon.PolicyTypes;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds policies named in quotation marks: “安居”“乐业”两大工程, “六项机制”, 推进“物业城市”. */
final class QuotedPolicies {

  private static final int WORDS_BETWEEN = 4;
  private static final int ENUMERATED = 2;
  private static final int BESIDE = 3;

  private final PolicyContext context;
  private final PolicyEvidence evidence;
  private final PolicyBundles bundles;
  private final Formulae formulae;

  QuotedPolicies(PolicyContext context, PolicyEvidence evidence, Formulae formulae) {
    this.context = context;
    this.evidence = evidence;
    this.formulae = formulae;
    bundles = new PolicyBundles(context);
  }

  /** The names, bundles with their members. */
  List<PolicyName> read(String text, List<Quoted> quoted, ArticleWords article) {
    List<PolicyName> names = new ArrayList<>();
    List<Quoted> sources = new ArrayList<>();
    int end = -1;
    for (List<Quoted> group : PolicyContext.groups(text, quoted)) {
      int weight = isEnumerated(text, end, group.get(0).outer().start()) ? ENUMERATED : 0;
      int from = group.get(0).outer().start();
      int to = group.get(group.size() - 1).outer().end();
      Optional<PolicyContext.Behind> behind = context.behind(text, to);
      for (Quoted one : group) {
        Optional<PolicyName> name = name(text, one, group.size(), behind, from, weight, article);
        if (name.isPresent()) {
          names.add(name.get());
          sources.add(one);
          weight = BESIDE;
          end = Math.max(to, name.get().span().end());
        }
      }
    }
    Set<String> known = new HashSet<>();
    names.forEach(n -> known.add(n.name()));
    List<PolicyName> all = new ArrayList<>(names);
    for (int i = 0; i < names.size(); i++) {
      Span inner = sources.get(i).inner();
      all.addAll(PolicyBundles.split(text, names.get(i), inner, knownWith(known, text, inner)));
      if (context.inside(text, sources.get(i)).isPresent()) {
        all.addAll(bundles.before(text, names.get(i)));
      }
    }
    return all;
  }

  /** Names known in the article, and formulae among the members. */
  private Set<String> knownWith(Set<String> known, String text, Span inner) {
    Set<String> all = new HashSet<>();
    for (String member : inner.of(text).split("、", -1)) {
      if (known.contains(member) || formulae.named(member).isPresent()) {
        all.add(member);
      }
    }
    return all;
  }

  private static boolean isEnumerated(String text, int end, int start) {
    if (end < 0 || start - end < 1 || start - end > WORDS_BETWEEN + 1 || text.charAt(end) != '、') {
      return false;
    }
    for (int i = end + 1; i < start; i++) {
      if (!Characters.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<PolicyName> name(
      String text,
      Quoted one,
      int groupSize,
      Optional<PolicyContext.Behind> behind,
      int from,
      int enumerated,
      ArticleWords article) {
    String name = Width.narrow(Characters.withoutSpace(one.inner().of(text)));
    Optional<PolicyTypes.Found> type = behind.map(PolicyContext.Behind::type);
    boolean alone = groupSize == 1 && behind.map(PolicyContext.Behind::adjacent).orElse(false);
    Span span = alone ? new Span(one.outer().start(), type.orElseThrow().end()) : one.outer();
    String form = alone ? Characters.withoutSpace(span.of(text)) : name;
    Optional<Formulae.Formula> formula = formulae.named(name);
    if (formula.isPresent()) {
      return formula.map(
          f ->
              new PolicyName(
                  f.name(),
                  span,
                  form,
                  Optional.of(f.category()),
                  Optional.empty(),
                  true,
                  "national"));
    }
    Optional<Span> counted = counted(text, one);
    if (counted.isPresent()) {
      return counted.map(
          s -> PolicyName.local(name, s, s.of(text), Optional.empty(), "counted-members"));
    }
    PolicyEvidence.Verdict verdict = evidence.of(text, one, type, from, enumerated, article);
    Optional<String> category =
        type.or(() -> context.inside(text, one)).map(t -> t.type().category());
    return verdict.policy()
        ? Optional.of(PolicyName.local(name, span, form, category, verdict.rule()))
        : Optional.empty();
  }

  /** “透、敢、活、死”四个关键: the number behind the marks is that of the members. */
  private static Optional<Span> counted(String text, Quoted one) {
    int at = one.outer().end();
    int members = one.inner().of(text).split("、", -1).length;
    int end = Numerals.end(text, at);
    if (members < 2 || end - at != 2 || Numerals.value(text, at) != members) {
      return Optional.empty();
    }
    int stop = end;
    while (stop < text.length()
        && stop < end + WORDS_BETWEEN
        && Characters.isHan(text.charAt(stop))) {
      stop++;
    }
    boolean ends = stop < text.length() && Characters.endsClause(text.charAt(stop)) && stop > end;
    return ends ? Optional.of(new Span(one.outer().start(), stop)) : Optional.empty();
  }
}
