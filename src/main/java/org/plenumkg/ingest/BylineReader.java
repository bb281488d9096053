package org.plenumkg.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.text.Block;
import org.plenumkg.text.Byline;
import org.plenumkg.text.Byline.Role;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * The bylines of an article wherever papers print them: a line of their own, the end of a
 * paragraph, a bracket (记者王小明), the words behind a dateline, 李华摄 under a picture.
 */
final class BylineReader {

  /** （记者王小明、李华）: words in a bracket that may be a byline, in characters. */
  private static final int LONGEST_BRACKET = 60;

  /** 记者王小明、李华报道 in the words that open a report. */
  private static final Pattern OPENING =
      Pattern.compile("((?:[\\p{IsHan}]{0,8}记者)[\\p{IsHan}、 ]{2,24}?)(?:综合|摄影)?报道");

  /** Up to where in a paragraph that opens so the names stand, in characters. */
  private static final int LATEST_OPENING = 60;

  private final BylineParser parser;
  private final Datelines datelines;

  BylineReader(BylineParser parser, Datelines datelines) {
    this.parser = parser;
    this.datelines = datelines;
  }

  List<Byline> read(String text, List<Block> blocks) {
    Map<String, Byline> found = new LinkedHashMap<>();
    for (Block block : blocks) {
      Span span = block.span();
      if (block.kind() == Block.Kind.BYLINE) {
        add(found, text, span, Optional.empty());
        signature(found, text, span, 0);
        continue;
      }
      if (block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.KICKER) {
        continue;
      }
      String words = span.of(text);
      int dateline = datelines.endIn(words);
      opening(found, text, span);
      behindDateline(found, text, span, dateline);
      brackets(found, text, span, dateline);
      int tail = BylineParser.tailStart(words);
      signature(found, text, span, tail);
      if (tail > 0) {
        add(found, text, new Span(span.start() + tail, span.end()), Optional.empty());
      } else if (block.kind() == Block.Kind.CAPTION) {
        credit(found, text, span);
      }
    }
    return List.copyOf(found.values());
  }

  private void opening(Map<String, Byline> found, String text, Span block) {
    int end = Math.min(block.end(), block.start() + LATEST_OPENING);
    Matcher opening = OPENING.matcher(text).region(block.start(), end);
    if (new Span(block.start(), end).of(text).contains("记者") && opening.find()) {
      add(found, text, new Span(opening.start(1), opening.end(1)), Optional.empty());
    }
  }

  /** 本报讯 记者王小明 通讯员李华 5月4日，…: as many words behind the dateline as make a byline. */
  private void behindDateline(Map<String, Byline> found, String text, Span block, int datelineEnd) {
    int from = block.start() + datelineEnd;
    int limit = Math.min(block.end(), from + BylineParser.LONGEST / 2);
    if (datelineEnd == 0 || from >= limit || "（(".indexOf(text.charAt(from)) >= 0) {
      return;
    }
    Span longest = new Span(from, from);
    for (int end = from + 1; end < limit && !Marks.isClause(text.charAt(end - 1)); end++) {
      char c = text.charAt(end);
      boolean ends = Characters.isSpace(c) || Characters.isDigit(c);
      Span words = new Span(from, end);
      if (ends && !parser.parse(words.of(text), Optional.empty()).isEmpty()) {
        longest = words;
      }
    }
    add(found, text, longest, Optional.empty());
  }

  private void brackets(Map<String, Byline> found, String text, Span block, int datelineEnd) {
    int open = -1;
    for (int at = block.start(); at < block.end(); at++) {
      char c = text.charAt(at);
      if ("（(【".indexOf(c) >= 0) {
        open = at;
      } else if (open >= 0 && "）)】".indexOf(c) >= 0) {
        Span words = new Span(open + 1, at);
        if (words.length() >= 2 && words.length() <= LONGEST_BRACKET) {
          int gap = open - block.start() - datelineEnd;
          boolean dateline = datelineEnd > 0 && gap >= 0 && gap <= 1;
          Optional<Role> unsaid = dateline ? Optional.of(Role.REPORTER) : Optional.empty();
          add(found, text, words, unsaid);
        }
        open = -1;
      }
    }
  }

  /** The last words of a caption: 开工仪式现场 李华 摄. */
  private void credit(Map<String, Byline> found, String text, Span block) {
    String words = block.of(text);
    for (int at = words.lastIndexOf(' '); at > 0; at = words.lastIndexOf(' ', at - 1)) {
      Span tail = new Span(block.start() + at + 1, block.end());
      if (tail.length() > 3) {
        add(found, text, tail, Optional.empty());
        return;
      }
    }
  }

  private void signature(Map<String, Byline> found, String text, Span block, int tail) {
    Span evidence = new Span(block.start() + tail, block.end());
    add(found, text, evidence, parser.signature().credits(evidence.of(text)));
  }

  private void add(Map<String, Byline> found, String text, Span evidence, Optional<Role> unsaid) {
    add(found, text, evidence, parser.parse(evidence.of(text), unsaid));
  }

  private static void add(
      Map<String, Byline> found, String text, Span evidence, List<BylineParser.Credit> credits) {
    for (BylineParser.Credit credit : credits) {
      Span name = credit.name().shift(evidence.start());
      Byline byline = new Byline(name.of(text), credit.role(), name, evidence);
      found.putIfAbsent(byline.role() + " " + byline.name(), byline);
    }
  }
}
