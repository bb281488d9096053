package org.plenumkg.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.lexicon.UsedWords;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;

/** How far a project is, by the verbs of its clause: 谋划, 签约, 开工, 在建, 建成, 投用. */
final class ProjectStages implements Extractor {

  private static final int FARTHEST = 60;
  private static final List<Node> ORDER =
      List.of(
          Plm.Planned,
          Plm.Signed,
          Plm.Started,
          Plm.UnderConstruction,
          Plm.Completed,
          Plm.InOperation);

  private final Forms<String> before = verbs("before");
  private final Forms<String> behind = verbs("behind");
  private final UsedWords future = UsedWords.load("/lexicon/project-words.csv", "use", "future");

  private static Forms<String> verbs(String where) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read("/lexicon/project-verbs.csv", "word", "what", "stage")) {
      if (row.get("what").equals(where)) {
        words.put(row.need("word"), row.get("stage"));
      }
    }
    return Forms.of(words);
  }

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return Stream.empty();
  }

  /** The stage of each project that has one; of several the furthest. */
  @Override
  public Stream<Description> descriptions(ArticleMentions article) {
    Map<Thing, Node> stages = new LinkedHashMap<>();
    for (Mention project : article.projects()) {
      stage(article.article().text(), project)
          .ifPresent(
              stage ->
                  stages.merge(
                      project.thing(),
                      stage,
                      (a, b) -> ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b));
    }
    return stages.entrySet().stream()
        .map(e -> new Description(e.getKey(), Role.of(Plm.stage, e.getValue())));
  }

  private Optional<Node> stage(String text, Mention project) {
    int start = clauseStart(text, project.span().start());
    int end = clauseEnd(text, project.span().end());
    return first(text, start, project.span().end(), end)
        .or(() -> last(text, start, project.span().start()));
  }

  private static int clauseStart(String text, int from) {
    int start = from;
    while (start > 0 && from - start < FARTHEST && !isEdge(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < FARTHEST && !isEdge(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEdge(char c) {
    return Characters.endsClause(c) || c == '\n';
  }

  private Optional<Node> first(String text, int clause, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Forms.Match<String>> verb = behind.longest(text, at);
      if (verb.isPresent() && !verb.get().value().isEmpty()) {
        return Optional.of(isFuture(text, clause, at) ? Plm.Planned : term(verb.get().value()));
      }
    }
    return Optional.empty();
  }

  private Optional<Node> last(String text, int from, int to) {
    Optional<Node> stage = Optional.empty();
    int at = from;
    while (at < to) {
      Optional<Forms.Match<String>> verb = before.longest(text, at);
      if (verb.isPresent() && verb.get().end() <= to) {
        boolean known = !verb.get().value().isEmpty();
        stage =
            known
                ? Optional.of(isFuture(text, from, at) ? Plm.Planned : term(verb.get().value()))
                : stage;
        at = verb.get().end();
      } else {
        at++;
      }
    }
    return stage;
  }

  /** Whether what the verb says is still to come: 尽快开工. */
  private boolean isFuture(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      OptionalInt end = future.endAt(text, at, to);
      if (end.isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(Plm.NS + localName);
  }
}
