package org.plenumkg.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the bytes of a text stand for characters.
 *
 * @param bom bytes of the byte order mark, which is no part of the text
 */
record Encoding(Charset charset, int bom) {

  static final Charset GB18030 = Charset.forName("GB18030");

  /** Big5 with the extensions of Windows and of Hong Kong. */
  static final Charset BIG5 = Charset.forName("x-MS950-HKSCS");

  /** Longer marks first: that of UTF-32LE begins with that of UTF-16LE. */
  private static final List<Map.Entry<byte[], Charset>> BOMS =
      List.of(
          bom(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          bom(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          bom(GB18030, 0x84, 0x31, 0x95, 0x33),
          bom(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          bom(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          bom(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  /** The encoding of a text, or of its beginning; nothing if the bytes are no text. */
  static Optional<Encoding> of(byte[] bytes) {
    Encoding found = marked(bytes).orElseGet(() -> new Encoding(guess(bytes), 0));
    return Trial.of(found.charset, bytes, found.bom).isText()
        ? Optional.of(found)
        : Optional.empty();
  }

  private static Optional<Encoding> marked(byte[] bytes) {
    return BOMS.stream()
        .filter(e -> startsWith(bytes, e.getKey()))
        .map(e -> new Encoding(e.getValue(), e.getKey().length))
        .findFirst();
  }

  /** UTF-8 is tried first: text in another encoding is hardly ever valid UTF-8 by chance. */
  private static Charset guess(byte[] bytes) {
    Trial utf8 = Trial.of(StandardCharsets.UTF_8, bytes, 0);
    if (utf8.malformed() == 0 && utf8.isText()) {
      return StandardCharsets.UTF_8;
    }
    for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (Trial.of(utf16, bytes, 0).isPlainlyChinese()) {
        return utf16;
      }
    }
    return utf8.isDamagedUtf8() ? StandardCharsets.UTF_8 : doubleByte(bytes);
  }

  /**
   * GB18030 unless the characters are those that are frequent in Big5: nearly every text in Big5 is
   * valid GB18030 too.
   */
  private static Charset doubleByte(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] >= 0) {
      start++;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + 65536)));
    int big5 = 0;
    int gb = 0;
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getName().equals("Big5")) {
        big5 = match.getConfidence();
      } else if (match.getName().equals("GB18030")) {
        gb = match.getConfidence();
      }
    }
    return big5 > gb ? BIG5 : GB18030;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static Map.Entry<byte[], Charset> bom(Charset charset, int... mark) {
    byte[] bytes = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      bytes[i] = (byte) mark[i];
    }
    return Map.entry(bytes, charset);
  }
}
