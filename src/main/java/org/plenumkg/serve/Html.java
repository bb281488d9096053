package org.plenumkg.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenumkg.annotate.SafeText;

/** Pages, and links on them. */
final class Html {

  private Html() {}

  /** Sends a page. */
  static void send(HttpServletResponse response, String page) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** A link, or the words alone where the address is none that a browser should follow. */
  static String link(String address, String words) {
    boolean followed =
        address.startsWith("/") || address.startsWith("http://") || address.startsWith("https://");
    String shown = SafeText.html(words);
    return followed ? "<a href=\"" + SafeText.html(address) + "\">" + shown + "</a>" : shown;
  }
}
