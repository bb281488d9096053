package org.plenumkg.mention;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/** What a clause does with a project: 加快建设 before its name, 已于3月开工 or 总投资12亿元 behind it. */
final class ProjectDeeds {

  private static final int FARTHEST = 18;
  private static final String BUILDING = "建造划工筹";
  private static final String ADVANCING = BUILDING + "推施抓启";
  private static final Set<String> ADVERBIAL = Set.of("d", "t", "m", "q", "ad", "mq");
  private static final Set<String> PREPOSITIONS =
      Set.of("于", "在", "将", "自", "从", "至", "到", "日", "、", "和");
  private static final List<String> WORK = List.of("项目", "工程", "主体工程", "建设", "施工");

  /** 为自治区级重点项目, 的控制性工程. */
  private static final Pattern CLASSED =
      Pattern.compile("(?:被列为|为|列入|是)[^，。；、]{0,10}(?:重点|重大|标志性)(?:项目|工程)|的(?:控制性|关键|重点)工程");

  private static final List<String> COMPLETING = List.of("完成", "建成", "推进", "实施", "启动");

  /** 项目<b>投资协议签约仪式</b>. */
  private static final Pattern CEREMONY =
      Pattern.compile("(?:投资|合作|框架|建设)*(?:协议|合同)?(?:签约|开工|奠基|竣工|投产)(?:仪式|活动)");

  private static final List<String> CLOSERS =
      List.of(
          "建设", "项目", "工程", "改造", "扩建", "征迁", "、", "等", "和", "与", "以及", "为", "，", "。", "；", "！",
          "”");

  private final ProjectWords words;

  ProjectDeeds(ProjectWords words) {
    this.words = words;
  }

  /** How much the last word of a name says. */
  enum Head {
    /** Enough with any modifier: 产业园. */
    OWN,
    /** Only with a proper name: 中心. */
    PROPER
  }

  /** Whether the verb that ends where a name begins makes things: 建设; 推进 only what is no place. */
  boolean builds(String text, Sentence sentence, int left, int next, Head head) {
    OptionalInt verb = words.verbEnding(text, sentence, sentence.span().start(), left);
    if (verb.isEmpty()) {
      return false;
    }
    String signs = head == Head.OWN ? ADVANCING : BUILDING;
    boolean making =
        text.substring(verb.getAsInt(), left).chars().anyMatch(c -> signs.indexOf(c) >= 0);
    return making ? closes(text, next, sentence.span().end()) : text.startsWith("建设", next);
  }

  /** Whether 完成 or 推进 stands before a name that says itself that it is building work. */
  boolean completes(String text, int left) {
    return COMPLETING.stream().anyMatch(verb -> text.startsWith(verb, left - verb.length()));
  }

  /** Whether a verb with projects as its object ends where a name begins: 抓好. */
  boolean hasVerb(String text, Sentence sentence, int left) {
    return words.verbEnding(text, sentence, sentence.span().start(), left).isPresent();
  }

  /** Whether what stands at a place can stand behind a name that is an object. */
  boolean closes(String text, int at, int limit) {
    return at >= limit || CLOSERS.stream().anyMatch(word -> text.startsWith(word, at));
  }

  /** Whether a name behind {@code left} is what was signed or begun: 签约的, 新建的. */
  boolean isSigned(String text, Sentence sentence, int left) {
    int from = sentence.span().start();
    if (words.signed.startOf(text, from, left).isPresent()) {
      return true;
    }
    int end = left - 1;
    return end > from
        && text.charAt(end) == '的'
        && (words.signed.startOf(text, from, end).isPresent()
            || words.begun.startOf(text, from, end).isPresent());
  }

  /** Whether the words behind a name say how far it is: 已于3月开工, 项目正式通车. */
  boolean isActedOn(String text, Sentence sentence, int next, Head head) {
    int limit = sentence.span().end();
    int at = next;
    for (String word : WORK) {
      at = text.startsWith(word, at) ? at + word.length() : at;
    }
    if (isMeasured(text, at, limit)
        || CEREMONY.matcher(text).region(next, limit).lookingAt()
        || isSite(text, at, limit)
        || CLASSED.matcher(text).region(at, limit).lookingAt()) {
      return true;
    }
    int start = at;
    for (Token token : sentence.tokens(at, Math.min(limit, at + FARTHEST))) {
      int here = token.span().start();
      OptionalInt verb = words.behind.endAt(text, here, limit);
      if (verb.isPresent() && !text.startsWith("建设", here)) {
        boolean open = words.open.is(text, here, verb.getAsInt());
        return open ? head == Head.OWN && here == start : sentence.isBoundary(verb.getAsInt());
      }
      boolean adverbial =
          ADVERBIAL.contains(token.tag())
              || PREPOSITIONS.contains(token.word())
              || words.adverbs.is(text, here, token.span().end())
              || words.future.is(text, here, token.span().end());
      if (!adverbial || Characters.endsSentence(text.charAt(here))) {
        return false;
      }
    }
    return false;
  }

  /** Whether the place where it is built is told of: 建设现场, 工程工地. */
  private static boolean isSite(String text, int at, int limit) {
    boolean site = text.startsWith("现场", at) || text.startsWith("工地", at);
    return site
        && at + 2 <= limit
        && WORK.stream().anyMatch(w -> text.startsWith(w, at - w.length()));
  }

  /** Whether its money follows: 总投资12亿元. */
  private boolean isMeasured(String text, int at, int limit) {
    return words.measures.endAt(text, at, limit).stream()
        .anyMatch(end -> end < limit && isNumber(text, end, limit));
  }

  private static boolean isNumber(String text, int at, int limit) {
    int digit = at;
    while (digit < limit && digit < at + 2 && "约达近超为".indexOf(text.charAt(digit)) >= 0) {
      digit++;
    }
    return digit < limit && Characters.isDigit(text.charAt(digit));
  }
}
