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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
      refuse(asked, answer, 413, tooLong(most));
    } else if (writes && settings.writers().isEmpty()) {
      refuse(asked, answer, 403, "This server is read-only: it can be asked, not changed.");
    } else if (writes && !isWriter(asked)) {
      answer.setHeader("WWW-Authenticate", "Basic realm=\"plenum\", charset=\"UTF-8\"");
      refuse(asked, answer, 401, "Writing needs a user and a password.");
    } else {
      Optional<RuntimeException> fault = fault(asked);
      Sized sized = new Sized(Bodiless.of(asked), most);
      if (fault.isEmpty() && (writes || sized.arrives(settings.limits().arrival()))) {
        next.doFilter(sized, answer);
      } else if (sized.isTooLong() || fault.filter(Access::isTooLong).isPresent()) {
        refuse(asked, answer, 413, tooLong(settings.limits().requestBytes()));
      } else if (fault.isEmpty()) {
        answer.setHeader("Connection", "close");
        Plain.send(answer, 408, "The request takes too long to arrive.");
      } else {
        Plain.send(answer, 400, "The request cannot be read: is it percent-encoded UTF-8?");
      }
    }
  }

  /** What to say to whom sends more than so many bytes. */
  static String tooLong(long most) {
    return "The request has more than " + most + " bytes.";
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String why)
      throws IOException {
    Sized.drain(request);
    Plain.send(response, status, why);
  }

  /** Why parameters in the address or in a form, which are read here first, cannot be read. */
  private static Optional<RuntimeException> fault(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }

  /** Jetty has no class of its own for that. */
  private static boolean isTooLong(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(message -> message.startsWith("form too large"));
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
