package org.plenumkg.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers in one line of plain text. */
final class Plain {

  /** Seconds after which one may ask again. */
  static final String PAUSE = "5";

  private Plain() {}

  /** Sends a line with a status. */
  static void send(HttpServletResponse response, int status, String message) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    byte[] bytes = (message + "\n").getBytes(StandardCharsets.UTF_8);
    response.resetBuffer();
    response.setStatus(status);
    type(response);
    if (status == Refusal.BUSY) {
      response.setHeader("Retry-After", PAUSE);
    }
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  static void type(HttpServletResponse response) {
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
  }
}
