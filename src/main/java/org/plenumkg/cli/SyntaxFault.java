package org.plenumkg.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one line of plain words what Jena's parser says in many of its own. */
final class SyntaxFault {

  /** More are not read. */
  private static final int EXPECTED = 12;

  /** Encountered " "}" "} "" at line 3, column 1. */
  private static final Pattern ENCOUNTERED =
      Pattern.compile("Encountered \"\\s*(.*?)\\s*\" at line \\d+, column \\d+\\.", Pattern.DOTALL);

  /** Was expecting one of: "filter" ... "{" ... */
  private static final Pattern EXPECTING =
      Pattern.compile("Was expecting(?: one of)?:(.*)", Pattern.DOTALL);

  /** Lexical error at line 1, column 9. Encountered: '32' (32), after prefix "\u6a0a". */
  private static final Pattern LEXICAL =
      Pattern.compile("Encountered: .*?, after prefix \"(.*)\"", Pattern.DOTALL);

  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  /** The parser's names for kinds of words, by how they begin. */
  private static final Map<String, String> KINDS =
      Map.of(
          "<IRI", "an IRI",
          "<PNAME", "an IRI",
          "<VAR", "a variable",
          "<BLANK", "a blank node",
          "<ANON", "a blank node",
          "<INTEGER", "a number",
          "<DECIMAL", "a number",
          "<DOUBLE", "a number",
          "<STRING", "a string",
          "<EOF", "the end");

  private SyntaxFault() {}

  static String explain(String message) {
    Matcher encountered = ENCOUNTERED.matcher(message);
    Matcher expecting = EXPECTING.matcher(message);
    if (encountered.find() && expecting.find()) {
      return "found " + found(encountered.group(1)) + " instead of " + expected(expecting.group(1));
    }
    Matcher lexical = LEXICAL.matcher(message);
    if (lexical.find()) {
      return "no word of SPARQL: " + unescape(lexical.group(1));
    }
    String first = message.lines().findFirst().orElse("no query");
    return first
        .replaceFirst("^Line \\d+, column \\d+: ", "")
        .replaceFirst(" - enable with .*", "");
  }

  /** Of a token that is no sign: its kind, and then the token in quotation marks. */
  private static String found(String token) {
    String word =
        token
            .replaceFirst("^\"(.*?)\\s*\".*$", "$1")
            .replaceFirst("^<[A-Z_0-9]+> \"(.*?) ?\"?$", "$1");
    return word.startsWith("<EOF>") ? "the end" : word;
  }

  /** Signs before kinds of words before keywords, since what is missing is mostly a sign. */
  private static String expected(String tokens) {
    List<String> all =
        Arrays.stream(tokens.split("\\.\\.\\.", -1))
            .map(String::strip)
            .filter(token -> !token.isEmpty())
            .flatMap(SyntaxFault::word)
            .distinct()
            .sorted(Comparator.comparingInt(SyntaxFault::rank))
            .toList();
    String some = all.stream().limit(EXPECTED).collect(Collectors.joining(", "));
    return all.size() > EXPECTED ? some + ", …" : some;
  }

  private static Stream<String> word(String token) {
    if (token.startsWith("<")) {
      return KINDS.entrySet().stream()
          .filter(kind -> token.startsWith(kind.getKey()))
          .map(Map.Entry::getValue);
    }
    return Stream.of(token.replaceAll("^\"|\"$", ""));
  }

  private static int rank(String word) {
    if (word.length() == 1) {
      return 0;
    }
    return KINDS.containsValue(word) ? 1 : 2;
  }

  private static String unescape(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
  }
}
