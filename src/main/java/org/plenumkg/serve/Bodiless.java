package org.plenumkg.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A HEAD request that is worked on as the GET that it stands for, under the same limits, so that
 * its headers are those of that answer; Jetty leaves the body out where it would be sent.
 */
final class Bodiless extends HttpServletRequestWrapper {

  private Bodiless(HttpServletRequest request) {
    super(request);
  }

  /** The same request where it is none of those. */
  static HttpServletRequest of(HttpServletRequest request) {
    return request.getMethod().equals("HEAD") ? new Bodiless(request) : request;
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
