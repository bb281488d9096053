package org.plenumkg.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.serve.GraphStore;
import picocli.CommandLine.Option;

/** A server into which pages are read, in the place of a store on this computer. */
final class EndpointOption {

  private static final String USER = "PLENUM_USER";
  private static final String PASSWORD = "PLENUM_PASSWORD";

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = {
        "Put the articles into a running server, such as http://127.0.0.1:3030/plenum;",
        "user and password in " + USER + " and " + PASSWORD + "."
      })
  private Optional<String> endpoint = Optional.empty();

  @Option(
      names = "--graph-store",
      paramLabel = "URL",
      description = "Where that server takes graphs (default: the endpoint with /data).")
  private Optional<String> graphs = Optional.empty();

  /** The server, if one is named. */
  Optional<GraphStore> server() {
    return endpoint.map(
        url ->
            new GraphStore(
                address("--endpoint", url),
                address("--graph-store", graphs.orElse(url + "/data")),
                graphs.isPresent() ? Optional.empty() : Optional.of(URI.create(url + "/update")),
                login(System.getenv())));
  }

  private static Optional<GraphStore.Login> login(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(USER))
        .map(user -> new GraphStore.Login(user, environment.getOrDefault(PASSWORD, "")));
  }

  private static URI address(String option, String url) {
    try {
      URI uri = URI.create(url);
      if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + " " + url + ": no address");
    }
    throw new UsageException(option + " " + url + ": an address like http://127.0.0.1:3030/plenum");
  }
}
