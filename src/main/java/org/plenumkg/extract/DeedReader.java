package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Reads what one subject does in a sentence: 作说明 is a deed, 听取说明 is another's, nothing behind 强调 is
 * one, and what follows 施工单位代表 in a later clause is theirs.
 */
final class DeedReader {

  private final String text;
  private final Verbs verbs;
  private final Subject subject;
  private final Sentence sentence;
  private final int limit;
  private final List<Deed> deeds = new ArrayList<>();

  /** A light verb stands before in the clause: 作, 进行. */
  private boolean light;

  /** What follows in the clause is another's deed or of another time: 听取, 曾. */
  private boolean blocked;

  /** A preposition stands before whose noun holds verbs: 围绕…, until a light verb. */
  private boolean prepared;

  /** 就…, 对…: what is learned or carried out there blocks nothing. */
  private boolean topic;

  /** The subject has convened a meeting in an earlier clause: 主持召开会议，传达…，部署…. */
  private boolean convened;

  /** The subject joins in: what it joins is no deed of its own. */
  private boolean joins;

  /**
   * For one subject.
   *
   * @param limit where the next subject begins, or the sentence ends
   */
  DeedReader(String text, Verbs verbs, Subject subject, int limit) {
    this.text = text;
    this.verbs = verbs;
    this.subject = subject;
    this.sentence = subject.sentence();
    this.limit = limit;
  }

  /** The deeds, in the order of the text. */
  List<Deed> read() {
    Optional<Deed> heard = HeardReport.of(text, verbs, subject, limit);
    if (heard.isPresent()) {
      return List.of(heard.get());
    }
    int at = subject.span().end();
    while (at >= 0 && at < limit && (isComma(at) || !ends(at))) {
      at = isComma(at) ? comma(at) : step(at);
    }
    return deeds;
  }

  /** Reads on from a place; negative where nothing more is the subject's. */
  private int step(int at) {
    return switch (text.charAt(at)) {
      case '”' -> -1;
      case '“' -> behindQuote(at, '”');
      case '《' -> title(at);
      default -> sentence.isBoundary(at) ? word(at) : at + 1;
    };
  }

  private boolean isComma(int at) {
    return (text.charAt(at) == '，' || text.charAt(at) == ',') && ends(at);
  }

  private boolean ends(int at) {
    return text.charAt(at) == '\n' || Characters.endsClause(text, at);
  }

  private int comma(int at) {
    light = false;
    prepared = false;
    topic = false;
    joins = false;
    blocked = verbs.words().lengthAt("others", text, at + 1) > 0;
    convened |= deeds.stream().anyMatch(deed -> deed.verb().of(text).endsWith("召开"));
    boolean theirs = !isList() && OwnSubject.of(text, sentence, verbs, at + 1, limit);
    return theirs ? -1 : at + 1;
  }

  /** Whether the subject goes on: 常务副县长杭跃，各乡镇负责人列席会议. */
  private boolean isList() {
    int start = subject.span().end();
    return deeds.isEmpty()
        && "，,、及等和与以（(".indexOf(text.charAt(start)) >= 0
        && sentence.tokens(start, objectEnd(start)).stream()
            .noneMatch(token -> token.tag().equals("v") || token.tag().equals("vi"));
  }

  private int behindQuote(int at, char closing) {
    int close = new Span(at, Math.max(at, limit)).first(text, String.valueOf(closing));
    return close < 0 ? limit : close + 1;
  }

  /** 作《政府工作报告》, 所作的《关于…的说明》. */
  private int title(int at) {
    int end = behindQuote(at, '》');
    boolean reports = verbs.words().startEndingAt("report", text, at, end - 1).isPresent();
    if (light && reports && !blocked) {
      Span title = new Span(at, end);
      deeds.add(new Deed(subject, Plm.Reports, title, title, Deed.Speech.NONE));
    }
    return end;
  }

  private int word(int at) {
    // 到会听取意见并讲话: what follows is the subject's own again.
    blocked &= text.charAt(at) != '并';
    Optional<Forms.Match<Verbs.Verb>> match = verbs.at(text, sentence, at);
    int block = verbs.words().lengthAt("block", text, at);
    if (match.isPresent() && block <= match.get().end() - at) {
      return verb(at, match.get());
    }
    int lights = verbs.words().lengthAt("light", text, at);
    int about = verbs.words().lengthAt("about", text, at);
    blocked |= block > 0 && !topic && sentence.isBoundary(at + block);
    light |= lights > 0;
    topic = lights == 0 && (topic || verbs.words().lengthAt("topic", text, at) > 0);
    prepared = lights == 0 && (prepared || about > 0);
    return at + Math.max(Math.max(1, about), Math.max(block, lights));
  }

  private int verb(int at, Forms.Match<Verbs.Verb> match) {
    Verbs.Verb verb = match.value();
    int end = match.end();
    Span object = new Span(end, objectEnd(end));
    boolean own = light || verbs.words().lengthAt("light", text, at) > 0;
    if (isDeed(verb, object, own)) {
      deeds.add(new Deed(subject, verb.role(), new Span(at, end), object, verb.speech()));
      joins |= verb.form() == Verbs.Form.ATTENDS || verb.role().equals(Plm.Accompanies);
    }
    boolean theirs = convened && !own && !isOwnThen(verb);
    blocked |= theirs || (verb.form() == Verbs.Form.LIGHT && !light);
    boolean listed = "、和并".indexOf(text.charAt(Math.min(end, text.length() - 1))) >= 0;
    boolean quotes = verb.speech() != Deed.Speech.NONE && !light && !listed;
    return quotes ? -1 : end;
  }

  private boolean isDeed(Verbs.Verb verb, Span object, boolean own) {
    return !blocked
        && (!prepared || own)
        && verb.form() != Verbs.Form.NONE
        && !(joins && verb.role().equals(Plm.Visits))
        && verbs.words().lengthAt("after", text, object.start()) == 0
        && (!convened || own || isOwnThen(verb))
        && (verb.form() != Verbs.Form.LIGHT || light)
        && (verb.form() != Verbs.Form.OBJECT || light || hasObject(object))
        && (verb.form() != Verbs.Form.ATTENDS || isEvent(object));
  }

  private boolean isEvent(Span object) {
    return object.length() == 0
        || text.startsWith("并", object.start())
        || verbs.words().within("event", text, object.start(), object.end());
  }

  /** What the meeting that one convened does is not one's own deed: 传达, 部署; speaking is. */
  private static boolean isOwnThen(Verbs.Verb verb) {
    boolean speaks = verb.role().equals(Plm.Speaks) && verb.form() != Verbs.Form.OBJECT;
    return speaks || !(verb.role().equals(Plm.Speaks) || verb.role().equals(Plm.Reports));
  }

  /** 部署防汛工作, but not 落实部署. */
  private boolean hasObject(Span object) {
    return object.length() > 1 && "、和及的".indexOf(text.charAt(object.start())) < 0;
  }

  private int objectEnd(int from) {
    int end = from;
    while (end < limit && !ends(end)) {
      end++;
    }
    return end;
  }
}
