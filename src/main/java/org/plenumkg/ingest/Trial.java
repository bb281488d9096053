package org.plenumkg.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.plenumkg.text.Characters;

/**
 * What bytes look like when read in one encoding. A character cut off at their end does not count.
 *
 * @param characters UTF-16 units
 * @param malformed byte sequences that the encoding does not have
 * @param controls control characters other than those of layout
 * @param ascii characters of ASCII other than controls
 * @param chinese characters and punctuation of Chinese text
 * @param marks line ends, spaces and the commonest Chinese punctuation, which no text is without
 */
record Trial(int characters, int malformed, int controls, int ascii, int chinese, int marks) {

  static Trial of(Charset charset, byte[] bytes, int from) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    int[] counts = new int[6];
    CoderResult result;
    do {
      result = decoder.decode(in, out, false);
      count(out.flip(), counts);
      out.clear();
      if (result.isError()) {
        in.position(in.position() + result.length());
        counts[1]++;
      }
    } while (!result.isUnderflow());
    return new Trial(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
  }

  private static void count(CharBuffer text, int[] counts) {
    counts[0] += text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.get(i);
      if (Character.isISOControl(c) && (c < '\t' || c > '\r')) {
        counts[2]++;
      } else if (c < 0x80) {
        counts[3]++;
      } else if (Characters.isHan(c) || isCjkMark(c)) {
        counts[4]++;
      }
      if (c == '\n' || c == ' ' || c == '，' || c == '。' || c == '、') {
        counts[5]++;
      }
    }
  }

  /** Ideographic punctuation, or a full-width form of ASCII. */
  private static boolean isCjkMark(char c) {
    return (c >= 0x3000 && c < 0x3030) || (c >= 0xFF00 && c < 0xFF60);
  }

  /** Few enough errors and control characters that a person would call it text. */
  boolean isText() {
    return malformed * 10L <= characters && controls * 100L <= characters;
  }

  /** Nearly all of it Chinese or ASCII, with the marks of running text. */
  boolean isPlainlyChinese() {
    return isText() && (ascii + chinese) * 10L >= characters * 9L && marks * 200L >= characters;
  }

  /** Whole multi-byte characters many, broken ones few: the encoding of a file that was damaged. */
  boolean isDamagedUtf8() {
    return malformed * 10L <= characters - ascii && controls * 100L <= characters;
  }
}
