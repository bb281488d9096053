package org.plenumkg.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of CSV (RFC 4180) that is safe to open in a spreadsheet: a cell that one would run as a
 * formula, {@code =1+1} or {@code --08-16}, gets an apostrophe before it, which spreadsheets take
 * as "this is text"; numbers stay as they are.
 */
public final class CsvLine {

  /** What stands first in a file so that Excel on Windows takes it as UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  /** After OWASP's "CSV injection"; full-width signs too, which Excel reads alike in Chinese. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r＝＋－＠].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

  private CsvLine() {}

  /** The row with its line end. */
  public static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    String safe = runs ? "'" + text : text;
    return NEEDS_QUOTES.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
