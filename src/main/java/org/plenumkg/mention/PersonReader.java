package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Byline;
import org.plenumkg.text.Span;

/**
 * Finds the persons of an article: in bylines, behind posts, as subjects of verbs of saying, and
 * wherever a name that is certain once stands again.
 */
final class PersonReader {

  private final Surnames surnames;
  private final WordSet followers;
  private final WordSet speechVerbs;

  PersonReader(Surnames surnames, WordSet followers, WordSet speechVerbs) {
    this.surnames = surnames;
    this.followers = followers;
    this.speechVerbs = speechVerbs;
  }

  /**
   * The persons of an article.
   *
   * @param mentions of persons, in the order of the text
   */
  record Found(List<Mention> mentions, List<Holding> holdings) {}

  /** The thing that a person of that name is; its scope is decided from the posts held. */
  static Thing person(String name) {
    return Thing.named(Plm.Person, "", name);
  }

  /** Finds them, given the posts of each sentence. */
  Found read(Article article, List<Sentence> sentences, List<List<PostGroup>> posts) {
    NameReader names = new NameReader(article.text(), surnames, followers);
    TreeMap<Integer, Span> found = new TreeMap<>();
    List<Holding> holdings = new ArrayList<>();
    for (Byline byline : article.bylines()) {
      found.put(byline.span().start(), byline.span());
    }
    Set<String> known = new LinkedHashSet<>();
    article.bylines().forEach(byline -> known.add(byline.name()));
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      for (PostGroup group : posts.get(i)) {
        for (Span span : list(article.text(), names, group.span().end(), sentence)) {
          found.put(span.start(), span);
          known.add(span.of(article.text()));
          holdings.add(holding(article.text(), group, span));
        }
      }
      speaker(article.text(), names, sentence)
          .ifPresent(
              span -> {
                found.put(span.start(), span);
                known.add(span.of(article.text()));
              });
    }
    everywhere(article.text(), known, found);
    List<Mention> mentions = new ArrayList<>();
    found.values().forEach(span -> mentions.add(mention(article, span)));
    return new Found(mentions, holdings);
  }

  private static Mention mention(Article article, Span span) {
    String name = span.of(article.text()).replaceAll("\\s", "");
    return new Mention(person(name), span, name);
  }

  private static Holding holding(String text, PostGroup group, Span span) {
    String name = span.of(text);
    return new Holding(
        new Mention(person(name), span, name),
        group.posts(),
        group.status(),
        group.span().cover(span));
  }

  /** One name or several: 市政协副主席王键、吴波. */
  private static List<Span> list(String text, NameReader names, int at, Sentence sentence) {
    List<Span> spans = new ArrayList<>();
    Optional<Span> name = names.at(skipSpace(text, at), sentence);
    while (name.isPresent()) {
      spans.add(name.get());
      int end = name.get().end();
      name =
          end < text.length() && text.charAt(end) == '、'
              ? names.at(end + 1, sentence)
              : Optional.empty();
    }
    return spans;
  }

  private static int skipSpace(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  /** 樊惠林强调 at the beginning of a sentence. */
  private Optional<Span> speaker(String text, NameReader names, Sentence sentence) {
    return names
        .at(sentence.span().start(), sentence)
        .filter(span -> speechVerbs.beginsAt(text, span.end()));
  }

  /** Names that are certain once, wherever they stand: one pass, the longest name at a place. */
  private static void everywhere(String text, Set<String> known, NavigableMap<Integer, Span> found) {
    Map<String, String> forms = new LinkedHashMap<>();
    known.forEach(name -> forms.put(name, name));
    Forms<String> names = Forms.of(forms);
    for (int at = 0; at < text.length(); at++) {
      Optional<Forms.Match<String>> match = names.longest(text, at);
      Map.Entry<Integer, Span> before = found.floorEntry(at);
      if (match.isPresent() && (before == null || before.getValue().end() <= at)) {
        found.put(at, new Span(at, match.get().end()));
        at = match.get().end() - 1;
      }
    }
  }
}
