package org.plenumkg.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.PageText.SetAside;
import org.plenumkg.text.Span;

/**
 * Tells what of a page was set aside, and what was seen and not understood: a sentence with 主持 and
 * a name that states no participation. Thread-safe.
 */
public final class Coverage {

  private static final String SET_ASIDE = "set aside";

  private final List<GapFinder> finders;

  /** With the lexicons that come with the program. */
  public Coverage(Ontology ontology) {
    finders =
        List.of(
            new Trigger(
                "participation without fact",
                Trigger.words(
                    "/lexicon/participation-verbs.csv",
                    row -> !row.get("form").equals("none"),
                    "word",
                    "form"),
                Set.of(Kind.PERSON),
                Set.of(Plm.Participation, Plm.Statement),
                ontology),
            new Trigger(
                "decision without fact",
                Trigger.words("/lexicon/decision-verbs.csv", row -> true, "word"),
                Set.of(Kind.EVENT, Kind.DOCUMENT, Kind.POLICY),
                Set.of(Plm.Decision),
                ontology),
            new Trigger(
                "appointment without fact",
                Trigger.words(
                    "/lexicon/post-leads.csv",
                    row -> !row.get("action").isEmpty(),
                    "word",
                    "action"),
                Set.of(Kind.PERSON, Kind.POST),
                Set.of(Plm.Appointment),
                ontology),
            new UntypedNames("name without type", '“', '”'),
            new UntypedNames("title of unknown type", '《', '》'),
            new VacantTitles());
  }

  /** What is covered of a page. */
  public PageCoverage of(AnnotatedPage page) {
    String original = page.page().text();
    Lines lines = new Lines(original);
    List<PageCoverage.Place> gaps = new ArrayList<>();
    int aside = 0;
    for (SetAside rest : page.text().rest()) {
      String words = rest.span().of(original);
      aside += characters(words);
      int line = lines.at(rest.span().start());
      gaps.add(new PageCoverage.Place(line, 0, SET_ASIDE, rest.reason(), words));
    }
    int inArticles = 0;
    int sentences = 0;
    int withFact = 0;
    int mentions = 0;
    int facts = 0;
    for (AnnotatedArticle article : page.articles()) {
      inArticles += characters(article.article().text());
      sentences += article.names().sentences().size();
      withFact += withFact(article);
      mentions += article.mentions().size();
      facts += article.facts().size();
      finders.stream()
          .flatMap(f -> f.find(article))
          .map(g -> place(g, article, lines))
          .forEach(gaps::add);
    }
    gaps.sort(Comparator.comparingInt(PageCoverage.Place::line));
    return new PageCoverage(
        page.page().source(), inArticles, aside, sentences, withFact, mentions, facts, gaps);
  }

  private static PageCoverage.Place place(Gap gap, AnnotatedArticle article, Lines lines) {
    return new PageCoverage.Place(
        lines.of(article.article().repaired(), gap.span()),
        article.article().number(),
        gap.kind(),
        gap.reason(),
        gap.span().of(article.article().text()));
  }

  private static int withFact(AnnotatedArticle article) {
    List<Span> evidence =
        article.facts().stream().flatMap(fact -> fact.evidence().stream()).toList();
    return (int)
        article.names().sentences().stream()
            .filter(sentence -> evidence.stream().anyMatch(sentence.span()::overlaps))
            .count();
  }

  private static int characters(String text) {
    String words = Characters.withoutSpace(text);
    return words.codePointCount(0, words.length());
  }
}
