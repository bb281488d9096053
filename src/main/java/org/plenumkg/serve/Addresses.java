package org.plenumkg.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.ontology.Plm;

/** Where things are found on this server, whose public address a request or the user tells. */
final class Addresses {

  private static final String IDS = "id/";

  /** Paths that mean something else here. */
  private static final Set<String> TAKEN = Set.of("/", "/id/", "/plenum/", "/assets/");

  private final Optional<String> address;
  private final String base;

  /**
   * Addresses.
   *
   * @param address of the server, ending in a slash
   * @param base what the IRIs in the store begin with
   */
  Addresses(Optional<String> address, String base) {
    this.address = address;
    this.base = base;
  }

  /** The server's root as others see it, ending in a slash. */
  String root(HttpServletRequest request) {
    return address.orElseGet(
        () -> {
          int port = request.getServerPort();
          boolean usual = port == (request.isSecure() ? 443 : 80);
          return request.getScheme()
              + "://"
              + request.getServerName()
              + (usual ? "" : ":" + port)
              + "/";
        });
  }

  /** The path of the root, ending in a slash, for links within the server. */
  String rootPath() {
    String path = address.map(a -> URI.create(a).getRawPath()).orElse("/");
    return path == null || path.isEmpty() ? "/" : path;
  }

  /** Where an IRI is described: here if it is the store's or the ontology's. */
  String page(String iri) {
    if (iri.startsWith(base)) {
      return rootPath() + IDS + iri.substring(base.length()).replace("#", "%23");
    }
    if (iri.startsWith(Plm.NS)) {
      return rootPath() + "ontology#" + iri.substring(Plm.NS.length());
    }
    return iri;
  }

  String base() {
    return base;
  }

  /** Where the base itself points within this server, if that is a place of its own. */
  Optional<String> ownPath() {
    String path = URI.create(base).getRawPath();
    return path == null
            || !path.endsWith("/")
            || TAKEN.contains(path)
            || path.startsWith("/plenum/")
        ? Optional.empty()
        : Optional.of(path + "*");
  }
}
