package org.plenumkg.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** What holds for every request: headers that keep browsers safe, and one line in the log. */
final class Front implements Filter {

  /** Everything from here, nothing from elsewhere; the query editor sets styles by itself. */
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final ServerLog log;

  Front(ServerLog log) {
    this.log = log;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = new Discreet((HttpServletResponse) response);
    long start = System.nanoTime();
    try {
      headers(asked, answer);
      if (asked.getMethod().equals("OPTIONS")) {
        answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        next.doFilter(asked, answer);
      }
    } finally {
      log.answered(entry(asked, answer, (System.nanoTime() - start) / 1e6));
    }
  }

  private static void headers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Content-Security-Policy", CONTENT);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    // Anybody's page may read; none may write in the name of somebody who is logged in.
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
  }

  private static LogEntry entry(
      HttpServletRequest request, HttpServletResponse response, double milliseconds) {
    int rows = request.getAttribute(QueryEndpoint.ROWS) instanceof Integer count ? count : -1;
    return new LogEntry(
        Instant.now(),
        Optional.ofNullable(request.getRemoteAddr()).orElse("-"),
        request.getAttribute(Access.USER) instanceof String user ? user : "",
        request.getMethod(),
        request.getRequestURI(),
        response.getStatus(),
        rows,
        milliseconds);
  }
}
