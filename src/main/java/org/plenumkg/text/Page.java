package org.plenumkg.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One source page as it came: its identifier, where it was read from, its decoded text unchanged,
 * and what was supplied with it.
 *
 * @param id file name without extension, or the record's id
 * @param source where it was read from, as given by the user; not part of the page's content
 * @param text the original decoded text, to whose Unicode code points all evidence points
 * @param supplied metadata from a sidecar, a column or the file's own metadata
 */
public record Page(String id, String source, String text, Supplied supplied) {

  /** A page with nothing supplied. */
  public static Page of(String id, String text) {
    return new Page(id, id, text, Supplied.NONE);
  }

  /** SHA-256 of identifier, text and supplied metadata, in hexadecimal: equal hash, equal graph. */
  public String contentHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {id, text, supplied.toString()}) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
