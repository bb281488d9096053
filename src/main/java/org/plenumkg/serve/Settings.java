package org.plenumkg.serve;

import java.util.List;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param host name or address to listen at
 * @param port 0 for any that is free
 * @param address at which others reach it, ending in a slash; if empty, as each request says
 * @param limits what one request may cost
 * @param services IRIs that {@code SERVICE} may ask; none unless named
 * @param writers who may write; if empty, nobody can
 * @param tls with what to encrypt, if at all
 */
public record Settings(
    String host,
    int port,
    Optional<String> address,
    Limits limits,
    List<String> services,
    Optional<Credentials> writers,
    Optional<Tls> tls) {

  /** On this computer only, read-only, on the usual port. */
  public static final Settings USUAL =
      new Settings(
          "127.0.0.1",
          3030,
          Optional.empty(),
          Limits.USUAL,
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** On another port. */
  public Settings withPort(int other) {
    return new Settings(host, other, address, limits, services, writers, tls);
  }

  /** With other limits. */
  public Settings withLimits(Limits other) {
    return new Settings(host, port, address, other, services, writers, tls);
  }

  /** With endpoints that SERVICE may ask. */
  public Settings withServices(List<String> iris) {
    return new Settings(host, port, address, limits, List.copyOf(iris), writers, tls);
  }

  /** Encrypted. */
  public Settings withTls(Tls certificate) {
    return new Settings(host, port, address, limits, services, writers, Optional.of(certificate));
  }

  /** With these who may write. */
  public Settings withWriters(Credentials who) {
    return new Settings(host, port, address, limits, services, Optional.of(who), tls);
  }
}
