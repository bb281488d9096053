package org.plenumkg.extract;

import java.util.Optional;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** A report that a meeting hears: 会议听取了市林业局局长麦明<b>关于春季造林工作的汇报</b>，要求…. */
final class HeardReport {

  private HeardReport() {}

  /** The subject's only deed, where that is to be heard: what follows is done by the meeting. */
  static Optional<Deed> of(String text, Verbs verbs, Subject subject, int limit) {
    int start = subject.span().end();
    int close =
        text.startsWith("（", start) ? new Span(start, Math.max(start, limit)).first(text, "）") : -1;
    int from = close < 0 ? start : close + 1;
    int length = verbs.words().lengthAt("reporting", text, from);
    int sentence = subject.sentence().span().start();
    if (length == 0 || !verbs.words().within("hearing", text, sentence, subject.span().start())) {
      return Optional.empty();
    }
    int end = from + length;
    while (end < limit && text.charAt(end) != '\n' && !Characters.endsClause(text, end)) {
      end++;
    }
    return verbs
        .words()
        .lastEnd("report", text, from + length, end)
        .map(last -> new Span(from + length, last))
        .map(span -> new Deed(subject, Plm.Reports, span, span, Deed.Speech.NONE));
  }
}
