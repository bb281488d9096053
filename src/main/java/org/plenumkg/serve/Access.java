package org.plenumkg.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who may do what with the dataset: everybody may read, those with a password may write. */
final class Access implements Filter {

  /** The attribute of a request with the name of who wrote. */
  static final String USER = "plenum.user";

  private static final Set<String> READING = Set.of("GET", "HEAD", "POST");

  private final Settings settings;

  Access(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    boolean writes = writes(asked);
    long most = writes ? settings.limits().uploadBytes() : settings.limits().requestBytes();
    if (asked.getContentLengthLong() > most) {
      refuse(asked, answer, 413, "The request has more than " + most + " bytes.");
    } else if (writes && settings.writers().isEmpty()) {
      refuse(asked, answer, 403, "This server is read-only: it can be asked, not changed.");
    } else if (writes && !isWriter(asked)) {
      answer.setHeader("WWW-Authenticate", "Basic realm=\"plenum\", charset=\"UTF-8\"");
      refuse(asked, answer, 401, "Writing needs a user and a password.");
    } else if (!isReadable(asked)) {
      Plain.send(answer, 400, "The request cannot be read: is it percent-encoded UTF-8?");
    } else {
      next.doFilter(new Sized(asked, most), answer);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String why)
      throws IOException {
    Sized.drain(request);
    Plain.send(response, status, why);
  }

  /** Parameters in the address or in a form are read here first. */
  private static boolean isReadable(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean isWriter(HttpServletRequest request) {
    Optional<String> user =
        settings
            .writers()
            .flatMap(
                writers ->
                    Optional.ofNullable(request.getHeader("Authorization")).flatMap(writers::user));
    user.ifPresent(name -> request.setAttribute(USER, name));
    return user.isPresent();
  }

  /** Whatever is not plainly reading. */
  private static boolean writes(HttpServletRequest request) {
    if (!READING.contains(request.getMethod())) {
      return true;
    }
    String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    String path = request.getRequestURI();
    boolean asks =
        type.isEmpty()
            || type.startsWith("application/sparql-query")
            || type.startsWith("application/x-www-form-urlencoded");
    return path.endsWith("/update")
        || path.endsWith("/upload")
        || hasUpdate(request)
        || (request.getMethod().equals("POST") && (!asks || path.endsWith("/data")));
  }

  /** In the address only; a form that says so is no query, and Fuseki tells it so. */
  private static boolean hasUpdate(HttpServletRequest request) {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return query.startsWith("update=") || query.contains("&update=");
  }
}
