package org.plenumkg.extract;

import java.util.List;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/**
 * Whether a later clause has a subject of its own that is no named person:
 * 副县长通报情况，<b>施工单位代表</b>作表态发言.
 */
final class OwnSubject {

  private static final String ENDS = "，。；！？：“”《\n";

  private OwnSubject() {}

  /** Whether a noun phrase stands between {@code from} and the clause's verb. */
  static boolean of(String text, Sentence sentence, Verbs verbs, int from, int limit) {
    int verb = verb(text, sentence, verbs, from, limit);
    if (verb <= from) {
      return false;
    }
    List<Token> before = sentence.tokens(from, verb);
    int last = before.size() - 1;
    while (last >= 0 && isAdverb(before.get(last), verbs)) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    Token first = before.get(0);
    boolean group = is(before.get(last), verbs, "group") && last > 0;
    return (isNoun(before.get(last)) && begins(first, verbs))
        || (group && (begins(first, verbs) || first.tag().equals("vn")));
  }

  /** Where the first verb of a clause stands, or the light verb before it; -1 without one. */
  private static int verb(String text, Sentence sentence, Verbs verbs, int from, int limit) {
    for (int at = from; at < limit && !ends(text, at); at++) {
      if (sentence.isBoundary(at)
          && (verbs.at(text, sentence, at).isPresent()
              || verbs.words().lengthAt("light", text, at) > 0)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean ends(String text, int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0 || Characters.endsClause(text, at);
  }

  private static boolean isAdverb(Token token, Verbs verbs) {
    return token.tag().startsWith("d") || is(token, verbs, "adverb");
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("n") || token.tag().equals("j");
  }

  /** Whether a noun phrase may begin so: not 代表市委, 到, 上午, 他. */
  private static boolean begins(Token token, Verbs verbs) {
    String tag = token.tag();
    boolean nominal =
        tag.startsWith("n")
            || tag.startsWith("b")
            || tag.startsWith("a")
            || tag.startsWith("j")
            || tag.startsWith("m")
            || (tag.startsWith("r") && !is(token, verbs, "own"));
    return nominal && !is(token, verbs, "adverb") && !is(token, verbs, "opener");
  }

  private static boolean is(Token token, Verbs verbs, String part) {
    String word = token.word();
    return verbs.words().lengthAt(part, word, 0) == word.length();
  }
}
