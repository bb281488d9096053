package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.text.Article;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds policies and programmes named in quotation marks: a word behind the marks says what they
 * are (“安居”“乐业”两大工程, “六项机制”, “234”工作措施). Words in quotation marks that nothing says to be a policy
 * are left alone.
 */
final class PolicyReader {

  private static final int LONGEST = 40;
  private static final String NUMBERS = "一二两三四五六七八九十0123456789";
  private static final List<String> COUNTERS = List.of("大", "项", "个", "类", "套", "条", "张", "场");
  private static final List<String> CONJUNCTIONS = List.of("、", "和", "与", "及", "以及");

  private final Forms<Node> types;

  /**
   * A reader.
   *
   * @param types words that say what a name is, with its class
   */
  PolicyReader(Forms<Node> types) {
    this.types = types;
  }

  /** The policies of an article; of a bundle, each of its members. */
  List<Mention> read(Article article, String scope) {
    String text = article.text();
    List<Quoted> quoted = Quoted.find(text, new Span(0, text.length()), '“', '”');
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < quoted.size(); i++) {
      int last = i;
      while (last + 1 < quoted.size()
          && adjoins(text, quoted.get(last).outer().end(), quoted.get(last + 1))) {
        last++;
      }
      Optional<Node> type = typeBehind(text, quoted.get(last).outer().end());
      for (int member = i; member <= last; member++) {
        Quoted one = quoted.get(member);
        Optional<Node> own = typeAtEnd(text, one.inner());
        Optional<Node> decided = own.isPresent() ? own : type;
        if (decided.isPresent() && !one.nested() && isName(text, one.inner())) {
          String name = Characters.withoutSpace(one.inner().of(text));
          mentions.add(new Mention(Thing.named(decided.get(), scope, name), one.outer(), name));
        }
      }
      i = last;
    }
    return mentions;
  }

  private static boolean isName(String text, Span inner) {
    if (inner.length() == 0 || inner.length() > LONGEST) {
      return false;
    }
    for (int i = inner.start(); i < inner.end(); i++) {
      if (Characters.endsSentence(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the next name stands directly behind, or behind one word that joins them. */
  private static boolean adjoins(String text, int end, Quoted next) {
    int gap = next.outer().start() - end;
    return gap == 0
        || (gap > 0 && gap <= 2 && CONJUNCTIONS.contains(text.substring(end, end + gap)));
  }

  /** 工程 behind “安居”“乐业”两大. */
  private Optional<Node> typeBehind(String text, int at) {
    int start = at;
    while (start < text.length() && NUMBERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    for (String counter : COUNTERS) {
      if (start > at && text.startsWith(counter, start)) {
        start += counter.length();
        break;
      }
    }
    return types.longest(text, start).map(Forms.Match::value);
  }

  /** 机制 at the end of “六项机制”. */
  private Optional<Node> typeAtEnd(String text, Span inner) {
    for (int at = Math.max(inner.start() + 1, inner.end() - 6); at < inner.end(); at++) {
      Optional<Forms.Match<Node>> match = types.longest(text, at);
      if (match.isPresent() && match.get().end() == inner.end()) {
        return Optional.of(match.get().value());
      }
    }
    return Optional.empty();
  }
}
