package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Block;
import org.plenumkg.text.Span;

/**
 * Tells a report of a change of post from a line of a life where the verb may be either:
 * 市委决定：苗某同志任, 近日，黄某担任, 原县长林某任; and the ends of posts that a word behind the name reports: 副市长陈某被免职.
 */
final class NewsOfPosts {

  /** The verbs that may be either. */
  private static final List<String> VERBS = List.of("任", "担任", "兼任", "同时担任");

  /** A notice says so in its first lines, in characters. */
  private static final int HEAD = 80;

  /** What the headlines of notices of changes of posts say. */
  private static final List<String> NOTICES =
      List.of("职务变动", "人事任免", "任免名单", "任免职", "职务任免", "干部任免", "任职的通知", "任免通知", "职务调整", "任职通知");

  /** Words directly before the name of one of whom there is news. */
  private static final Pattern NEWS =
      Pattern.compile("(?:近日|日前|近期|更新显示|最新显示|信息显示|最新消息|据.{2,12}消息)，$");

  /** Behind the post a mark or 职务; not 期间, 的 or 三年. */
  private static final Pattern WHOLE = Pattern.compile("(?:职务|一职)?(?:$|[，。；、！）\n])");

  /** Behind a post that someone held at the time told of. */
  private static final Pattern PAST = Pattern.compile("(?:职务)?的?(?:期间|时(?![任至间])|时期|任上|那年|的时候)");

  /** The clause before the verb opens so: 此前他担任, 此前，李某任. */
  private static final Pattern EARLIER =
      Pattern.compile("(?:^|[，。；：])(?:在?此前|在?此之前|早前|早年|原先)，?[^，。；：]{0,12}$");

  /** Behind a name: 被免职, 因履职不力被撤职; a rumour or a demand goes on. */
  private static final Pattern DISMISSED =
      Pattern.compile("(?:同志)?(?:因[^，。；]{2,12})?(?:近日|日前|已)?被(?:就地)?(?:免职|撤职|罢免)(?=$|[，。；！\n]|后)");

  private final String text;
  private final boolean notice;

  NewsOfPosts(String text) {
    this.text = text;
    String head = text.substring(0, Math.min(text.length(), HEAD));
    this.notice = NOTICES.stream().anyMatch(head::contains);
  }

  /** Whether the change, if it is one, by a verb at {@code at} behind the name is reported. */
  boolean isReported(Sentence sentence, Span name, int at, Lead verb, PostGroup posts) {
    String before =
        text.substring(sentence.span().start(), Math.max(name.start(), sentence.span().start()));
    boolean comrade = text.startsWith("同志", name.end()) && name.end() + 2 == at;
    if (comrade || before.contains("决定") || notice) {
      return true;
    }
    boolean already = text.startsWith("已", name.end()) && name.end() + 1 == at;
    boolean whole = WHOLE.matcher(text).region(posts.span().end(), text.length()).lookingAt();
    return VERBS.contains(verb.word())
        && whole
        && (already
            || (name.end() == at && (NEWS.matcher(before).find() || isHeadline(sentence, name))));
  }

  /** 李某任县长期间, 此前李某任县长: a post that is looked back on. */
  boolean isPast(Sentence sentence, int at, Lead verb, PostGroup posts) {
    return VERBS.contains(verb.word())
        && (EARLIER.matcher(text.substring(sentence.span().start(), at)).find()
            || isLookedBackOn(posts));
  }

  private boolean isLookedBackOn(PostGroup posts) {
    return PAST.matcher(text).region(posts.span().end(), text.length()).lookingAt();
  }

  /** Whether a verb goes with someone's earlier posts directly before it: 原县长林某任. */
  boolean isMoved(Span name, int at, Lead verb, Optional<PostGroup> left) {
    boolean former = left.flatMap(PostGroup::lead).filter(l -> l.word().equals("原")).isPresent();
    return former
        && name.end() == at
        && left.filter(posts -> posts.span().end() == name.start()).isPresent()
        && VERBS.contains(verb.word());
  }

  private static boolean isHeadline(Sentence sentence, Span name) {
    return sentence.block().kind() == Block.Kind.HEADLINE
        && name.start() == sentence.span().start();
  }

  /** What is reported to have happened to the posts before a name that ends there. */
  Optional<Node> ended(int end) {
    return DISMISSED.matcher(text).region(end, text.length()).lookingAt()
        ? Optional.of(Plm.Removed)
        : Optional.empty();
  }
}
