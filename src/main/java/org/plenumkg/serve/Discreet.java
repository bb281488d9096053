package org.plenumkg.serve;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;

/** Says nothing of what the server is made of. */
final class Discreet extends HttpServletResponseWrapper {

  private static final Set<String> TELLING = Set.of("server", "fuseki-request-id", "x-powered-by");

  Discreet(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setHeader(String name, String value) {
    if (!TELLING.contains(name.toLowerCase(Locale.ROOT))) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (!TELLING.contains(name.toLowerCase(Locale.ROOT))) {
      super.addHeader(name, value);
    }
  }
}
