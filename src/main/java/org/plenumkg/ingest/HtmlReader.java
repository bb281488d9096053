package org.plenumkg.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenumkg.text.Page;
import org.plenumkg.text.Supplied;

/** A web page: the text of its article, and what its meta elements say of it. */
final class HtmlReader implements FormatReader {

  /** charset=gb2312, charset="utf-8", encoding="GBK". */
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)");

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = content.bytes();
    Encoding encoding = declared(bytes, Encoding.of(bytes).orElseThrow(TextReader::noText));
    Document document = Jsoup.parse(TextReader.decode(bytes, encoding, content, sink));
    Supplied own = HtmlMeta.of(document);
    String text = HtmlMain.text(document);
    if (text.isBlank()) {
      throw new Refused("is HTML without text");
    }
    sink.page(new Page(content.id(), content.where(), text, merged(content.sidecar(), own)));
  }

  /** Pages often declare an encoding they are not in: what is valid UTF-8 or UTF-16 is that. */
  private static Encoding declared(byte[] bytes, Encoding guessed) {
    if (guessed.charset().name().startsWith("UTF")) {
      return guessed;
    }
    Matcher declared =
        DECLARED.matcher(
            new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return guessed;
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("gb")) {
      return new Encoding(Encoding.GB18030, 0);
    }
    if (name.startsWith("big5")) {
      return new Encoding(Encoding.BIG5, 0);
    }
    boolean known = !name.startsWith("utf") && Charset.isSupported(name);
    return known ? new Encoding(Charset.forName(name), 0) : guessed;
  }

  private static Supplied merged(Supplied first, Supplied otherwise) {
    return new Supplied(
        first.title().or(otherwise::title),
        first.date().or(otherwise::date),
        first.outlet().or(otherwise::outlet),
        first.region().or(otherwise::region));
  }
}
