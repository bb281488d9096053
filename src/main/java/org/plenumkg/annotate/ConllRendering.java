package org.plenumkg.annotate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.mention.Mention;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Characters;

/**
 * One token a line as in the shared tasks of CoNLL: word, part of speech, and B-, I- or O of
 * persons, organizations, places and titles, with tabs between. Sentences end in a blank line; each
 * article begins with the sentence {@code -DOCSTART-}. Of names in each other the inner one counts:
 * in 区委书记 the body 区委 is an organization, and 书记 the title.
 */
public final class ConllRendering implements Rendering {

  private static final Map<Kind, String> LABELS =
      Map.of(
          Kind.PERSON, "PER",
          Kind.ORGANIZATION, "ORG",
          Kind.PLACE, "LOC",
          Kind.POST, "TITLE");

  private final PrintWriter out;
  private final Ontology ontology;

  /** Writes to {@code out}. */
  public ConllRendering(PrintWriter out, Ontology ontology) {
    this.out = out;
    this.ontology = ontology;
  }

  @Override
  public void write(AnnotatedPage page) {
    page.articles().forEach(this::write);
  }

  @Override
  public void close() {
    out.flush();
  }

  private void write(AnnotatedArticle article) {
    out.print("-DOCSTART-\t-X-\tO\n\n");
    List<Mention> named =
        article.mentions().stream().filter(m -> LABELS.containsKey(kind(m))).toList();
    Segments segments = new Segments(named, List.of(), ontology);
    for (Sentence sentence : article.names().sentences()) {
      Optional<Integer> before = Optional.empty();
      for (Token token : sentence.tokens()) {
        for (Segment piece : segments.of(token.span())) {
          before = write(article.article().text(), token, piece, named, before);
        }
      }
      out.print("\n");
    }
  }

  /** Writes a token or a piece of one; gives back the mention it belongs to. */
  private Optional<Integer> write(
      String text, Token token, Segment piece, List<Mention> named, Optional<Integer> before) {
    Optional<Integer> mention = piece.mentions().stream().reduce((outer, inner) -> inner);
    String word = Characters.withoutSpace(SafeText.terminal(piece.span().of(text)));
    if (word.isEmpty()) {
      return mention.isPresent() && mention.equals(before) ? before : Optional.empty();
    }
    String label =
        mention
            .map(m -> (mention.equals(before) ? "I-" : "B-") + LABELS.get(kind(named.get(m))))
            .orElse("O");
    out.print(word + "\t" + token.tag() + "\t" + label + "\n");
    return mention;
  }

  private Kind kind(Mention mention) {
    return Kind.of(mention.thing().type(), ontology);
  }
}
