package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds projects by the money that is said to go into them: 总投资3.2亿元的奇台面粉加工产业园二期本月试产. */
final class FundedProjects {

  /** 总投资12.8亿元的, 投资约3亿元建设. */
  private static final Pattern MONEY =
      Pattern.compile(
          "投资(?:额)?(?:约|近|超|超过|达|达到|逾|为)?[0-9０-９][0-9０-９.．,]*[余多]?[百千]?[万亿][余多]?[美欧港]?元(?:人民币)?"
              + "(?:的|建设的?|兴建的?|打造的?|新建的?|实施的?)");

  private static final int SHORTEST = 4;
  private static final int LONGEST_MODIFIER = 2;
  private static final String PROJECT = "项目";

  private final ProjectWords words;
  private final ProjectBounds bounds;

  FundedProjects(ProjectWords words, ProjectBounds bounds) {
    this.words = words;
    this.bounds = bounds;
  }

  /** A member of a list without the money before it: 总投资2.9亿元的客运枢纽. */
  static Span behindMoney(String text, Span member) {
    Matcher money = MONEY.matcher(text).region(member.start(), member.end());
    boolean opens = money.find() && money.start() - member.start() <= LONGEST_MODIFIER;
    return opens && money.end() < member.end() ? new Span(money.end(), member.end()) : member;
  }

  /** The names in a sentence, in the order of the text. */
  List<Span> in(String text, Sentence sentence) {
    List<Span> found = new ArrayList<>();
    Matcher money = MONEY.matcher(text).region(sentence.span().start(), sentence.span().end());
    while (money.find()) {
      int from = money.end();
      int end = end(text, sentence, from);
      if (end - from >= SHORTEST
          && end - from <= ProjectBounds.LONGEST
          && sentence.isBoundary(from)
          && !isCount(text, from, end)
          && !words.isGeneric(text, from, withoutProject(text, from, end))) {
        found.add(new Span(from, bounds.right(text, sentence, end)));
      }
    }
    return found;
  }

  /** End of the last word before what is said of the name that a name can end with. */
  private int end(String text, Sentence sentence, int from) {
    int end = from;
    for (Token token : sentence.tokens(from, from + ProjectBounds.LONGEST)) {
      int at = token.span().start();
      if (at > from && isSaid(text, token, sentence.span().end())) {
        break;
      }
      int close = token.span().end();
      if (words.isHead(text, from, close)) {
        end = close;
      }
    }
    return end;
  }

  /** Whether a word begins what is said of the name: 已, 位于, 本月, 竣工. */
  private boolean isSaid(String text, Token token, int limit) {
    int at = token.span().start();
    boolean mark = token.tag().startsWith("w") && "（）()“”".indexOf(text.charAt(at)) < 0;
    return mark
        || token.tag().equals("t")
        || words.breaks.is(text, at, token.span().end())
        || words.future.is(text, at, token.span().end())
        || words.stageAt(text, at, limit);
  }

  private static int withoutProject(String text, int from, int end) {
    int bare = end - PROJECT.length();
    return bare > from && text.startsWith(PROJECT, bare) ? bare : end;
  }

  /** 86个项目, 8家企业: a count names none. */
  private static boolean isCount(String text, int from, int end) {
    int at = from;
    while (at < end && Characters.isDigit(text.charAt(at))) {
      at++;
    }
    return at > from && at < end && "个项家条处座批余多".indexOf(text.charAt(at)) >= 0;
  }
}
