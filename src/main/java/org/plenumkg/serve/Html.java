package org.plenumkg.serve;

import org.plenumkg.annotate.SafeText;

/** Links of pages. */
final class Html {

  private Html() {}

  /** A link, or the words alone where the address is none that a browser should follow. */
  static String link(String address, String words) {
    boolean followed =
        address.startsWith("/") || address.startsWith("http://") || address.startsWith("https://");
    String shown = SafeText.html(words);
    return followed ? "<a href=\"" + SafeText.html(address) + "\">" + shown + "</a>" : shown;
  }
}
