package org.plenumkg.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of file it is, told by its first bytes; its name decides only where those leave it
 * open.
 */
enum Format {
  TEXT,
  HTML,
  PDF,
  CSV,
  TSV,
  JSON,
  ZIP,
  GZIP;

  /** The beginning of a page or a fragment of one, behind declarations and comments. */
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*|<!--.{0,4000}?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|div|article|section|p|h1|table)\\b.*");

  private static final Pattern TAG = Pattern.compile("(?i)</?[a-z][a-z0-9]*[\\s>/]");

  private static final Pattern JSON_START =
      Pattern.compile("(?s)\\A\\s*(?:\\[\\s*)?\\{\\s*[\"}].*");

  private static final Set<String> HTML_NAMES = Set.of("html", "htm", "shtml", "xhtml");

  /**
   * The format of a file.
   *
   * @throws Refused if it is none that is read
   */
  static Format of(byte[] head, String name, Columns columns) throws Refused {
    String magic = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
    if (magic.startsWith("PK\3\4") || magic.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (magic.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (magic.contains("%PDF-")) {
      return PDF;
    }
    if (magic.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new Refused(
          "is an old or encrypted Office file: save it as DOCX or CSV without password");
    }
    Encoding encoding = Encoding.of(head).orElseThrow(TextReader::noText);
    String start =
        new String(head, encoding.bom(), head.length - encoding.bom(), encoding.charset());
    return ofText(start, FileNames.extension(name), columns);
  }

  private static Format ofText(String start, String extension, Columns columns) {
    if (HTML_START.matcher(start).matches()
        || (HTML_NAMES.contains(extension) && TAG.matcher(start).find())) {
      return HTML;
    }
    if (JSON_START.matcher(start).matches()) {
      return JSON;
    }
    if (extension.equals("csv") || extension.equals("tsv")) {
      return extension.equals("csv") && !isTabbed(start) ? CSV : TSV;
    }
    if (isTable(start, "\t", columns)) {
      return TSV;
    }
    return isTable(start, ",", columns) ? CSV : TEXT;
  }

  /** Whether the first line has tabs and no commas: exported as CSV, yet separated by tabs. */
  private static boolean isTabbed(String start) {
    String line = firstLine(start);
    return line.contains("\t") && !line.contains(",");
  }

  /**
   * Whether the first line names a column for the text and another; the words of an article do not.
   */
  private static boolean isTable(String start, String delimiter, Columns columns) {
    if (!columns.haveHeader()) {
      return false;
    }
    List<String> header = List.of(firstLine(start).replace("\"", "").split(delimiter, -1));
    Set<Field> found = columns.locate(header).keySet();
    return found.contains(Field.TEXT) && found.size() > 1;
  }

  private static String firstLine(String start) {
    return start.lines().findFirst().orElse("");
  }
}
