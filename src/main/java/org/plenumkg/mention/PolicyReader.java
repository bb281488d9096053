package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Formulae;
import org.plenumkg.lexicon.PolicyCues;
import org.plenumkg.lexicon.PolicyTypes;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Article;
import org.plenumkg.text.Span;

/**
 * Finds policies and programmes: formulae of the whole country, names in quotation marks
 * (“安居”“乐业”两大工程), unquoted names (建立政策研究学习机制) and visions of the region (美好安徽).
 */
final class PolicyReader {

  private static final int LONGEST = 80;
  private static final List<String> MEETINGS = List.of("座谈会", "工作会议", "推进会", "论坛");

  private final Formulae formulae = Formulae.load();
  private final QuotedPolicies quotedPolicies;
  private final BarePolicies barePolicies;
  private final LocalVisions visions = new LocalVisions(WordSet.load("/lexicon/vision-words.csv"));

  /**
   * With the lexicons that come with the program.
   *
   * @throws org.plenumkg.lexicon.LexiconException if a lexicon is malformed
   */
  PolicyReader() {
    PolicyTypes types = PolicyTypes.load();
    WordSet verbs = WordSet.load("/lexicon/carrying-out.csv");
    WordSet openers = WordSet.load("/lexicon/carrying-out.csv", "opens", "yes");
    PolicyContext context = new PolicyContext(types, verbs, openers);
    PolicyEvidence evidence =
        new PolicyEvidence(
            context, PolicyCues.load(), WordSet.load("/lexicon/figures-of-speech.csv"));
    quotedPolicies = new QuotedPolicies(context, evidence, formulae);
    barePolicies = new BarePolicies(types, openers, WordSet.load("/lexicon/policy-stops.csv"));
  }

  /**
   * The policies of an article, every occurrence of each.
   *
   * @param scope division code of the article's region
   * @param places names of that region and those above, without the level
   */
  List<Mention> read(Article article, List<Sentence> sentences, String scope, List<String> places) {
    String text = article.text();
    BitSet titles = marked(Quoted.find(text, new Span(0, text.length()), '《', '》'));
    List<Quoted> quoted = quoted(text, titles);
    List<PolicyName> names =
        quotedPolicies.read(text, quoted, new ArticleWords(article, quoted, places));
    BitSet taken = new BitSet();
    taken.or(titles);
    names.forEach(n -> taken.set(n.span().start(), n.span().end()));
    add(names, taken, formulae(text));
    for (Sentence sentence : sentences) {
      add(names, taken, barePolicies.read(text, sentence));
    }
    add(names, taken, visions.read(text, places));
    return new PolicyNames(names, scope).mentions(text, taken);
  }

  private static List<Quoted> quoted(String text, BitSet titles) {
    Span all = new Span(0, text.length());
    List<Quoted> quoted = new ArrayList<>(Quoted.find(text, all, '“', '”'));
    quoted.addAll(Quoted.find(text, all, '‘', '’'));
    quoted.removeIf(
        q ->
            q.inner().length() == 0
                || q.inner().length() > LONGEST
                || titles.get(q.outer().start()));
    quoted.sort((a, b) -> a.outer().compareTo(b.outer()));
    return quoted;
  }

  private static BitSet marked(List<Quoted> quoted) {
    BitSet marked = new BitSet();
    quoted.stream()
        .filter(q -> !q.nested())
        .forEach(q -> marked.set(q.outer().start(), q.outer().end()));
    return marked;
  }

  private static void add(List<PolicyName> names, BitSet taken, List<PolicyName> more) {
    for (PolicyName name : more) {
      int next = taken.nextSetBit(name.span().start());
      if (next < 0 || next >= name.span().end()) {
        names.add(name);
        taken.set(name.span().start(), name.span().end());
      }
    }
  }

  private List<PolicyName> formulae(String text) {
    List<PolicyName> names = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Forms.Match<Formulae.Formula>> match = formulae.at(text, at);
      if (match.isPresent() && !isInMeeting(text, match.get().end())) {
        names.add(national(match.get().value(), new Span(at, match.get().end()), text));
        at = match.get().end();
      } else {
        at++;
      }
    }
    return names;
  }

  /** 西部大开发座谈会 names a meeting. */
  private static boolean isInMeeting(String text, int end) {
    return MEETINGS.stream().anyMatch(m -> text.startsWith(m, end));
  }

  private static PolicyName national(Formulae.Formula formula, Span span, String text) {
    Optional<String> category = Optional.of(formula.category());
    return new PolicyName(
        formula.name(), span, span.of(text), category, Optional.empty(), true, "national");
  }
}
