package org.plenumkg.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.KeptDescription;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.serve.Credentials;
import org.plenumkg.serve.Limits;
import org.plenumkg.serve.LogEntry;
import org.plenumkg.serve.PlenumServer;
import org.plenumkg.serve.ServerLog;
import org.plenumkg.serve.Settings;
import org.plenumkg.serve.Tls;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plenum serve}: answers questions of others over HTTP until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Serves a store over HTTP: a query page at /, SPARQL at /plenum, search at /search,",
      "a page for every IRI below /id/. Read-only unless told otherwise; one log line a request."
    },
    footer = {
      "",
      "Examples:",
      "  plenum serve                                      on this computer:"
          + " http://127.0.0.1:3030/",
      "  plenum serve --host 0.0.0.0 --base https://kg.example.org/",
      "  plenum serve --hash-password alice >> writers     asks for a password, keeps its hash",
      "  plenum serve --writable --credentials writers"
    })
final class ServeCommand implements Callable<Integer> {

  /** Where credentials may stand instead of a file. */
  private static final String CREDENTIALS = "PLENUM_CREDENTIALS";

  private static final String KEYSTORE_PASSWORD = "PLENUM_KEYSTORE_PASSWORD";
  private static final int PORTS = 65_536;

  /** https://kg.example.org/ or with a path. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+/([^\\s?#]*/)?");

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Name or address to listen at (default: ${DEFAULT-VALUE}).",
      defaultValue = "127.0.0.1")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port; 0 takes one that is free (default: ${DEFAULT-VALUE}).",
      defaultValue = "3030")
  private int port;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "The public address, if a proxy stands before the server.")
  private Optional<String> base = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "When a query is stopped (default: ${DEFAULT-VALUE}).",
      defaultValue = "30")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "Most rows of an answer (default: ${DEFAULT-VALUE}).",
      defaultValue = "100000")
  private int rows;

  @Option(
      names = "--allow-service",
      paramLabel = "IRI",
      arity = "1..*",
      description = "Endpoints that SERVICE may ask (default: none).")
  private List<String> services = List.of();

  @Mixin private IdentitiesOption identities = new IdentitiesOption();

  @Option(
      names = "--writable",
      description = "Let those with credentials write (SPARQL update, graph store protocol).")
  private boolean writable;

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      description =
          "Who may write: lines of user:hash (default: the variable " + CREDENTIALS + ").")
  private Optional<Path> credentials = Optional.empty();

  @Option(
      names = "--hash-password",
      paramLabel = "USER",
      description = "Read a password from standard input, write its line for --credentials, end.")
  private Optional<String> hashFor = Optional.empty();

  @Option(names = "--tls-cert", paramLabel = "PEM", description = "Certificate chain.")
  private Optional<Path> certificate = Optional.empty();

  @Option(names = "--tls-key", paramLabel = "PEM", description = "Its private key (PKCS 8).")
  private Optional<Path> key = Optional.empty();

  @Option(
      names = "--keystore",
      paramLabel = "FILE",
      description = "Both in one key store, its password in " + KEYSTORE_PASSWORD + ".")
  private Optional<Path> keystore = Optional.empty();

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  private List<Derivation> derivations(Store served) {
    Ontology ontology = new Ontology();
    KeptDescription description = new KeptDescription(served.base(), ontology);
    description.mend(served);
    return List.of(identities.resolved(new Iris(served.base(), ontology)), description);
  }

  @Override
  public Integer call() throws Exception {
    if (hashFor.isPresent()) {
      return hash(hashFor.get());
    }
    Settings settings = settings();
    long start = System.nanoTime();
    try (Store served = Store.open(store.directory());
        PlenumServer server =
            PlenumServer.start(served, store.directory(), settings, derivations(served), log())) {
      String scheme = settings.tls().isPresent() ? "https" : "http";
      String address = scheme + "://" + bracketed(host) + ":" + server.port() + "/";
      console.out().println(address);
      console.out().flush();
      console.message(
          "serving %s at %s, ready after %.1f seconds%s; Ctrl+C stops"
              .formatted(
                  store.directory(),
                  base.orElse(address),
                  (System.nanoTime() - start) / 1e9,
                  writable ? ", writable" : ""));
      waitForTheEnd(server, served);
    } catch (org.apache.jena.fuseki.FusekiException e) {
      throw new UsageException("cannot listen at " + host + ":" + port + ": " + rootMessage(e));
    }
    return Exit.DONE;
  }

  /** Until the process is told to stop; then all that is open is closed before it ends. */
  private void waitForTheEnd(PlenumServer server, Store served) throws InterruptedException {
    CountDownLatch forever = new CountDownLatch(1);
    Thread end =
        new Thread(
            () -> {
              server.close();
              served.close();
              console.message("stopped");
            },
            "plenum-end");
    Runtime.getRuntime().addShutdownHook(end);
    forever.await();
  }

  private ServerLog log() {
    return new ServerLog() {
      @Override
      public void answered(LogEntry entry) {
        done(entry.toString());
      }

      @Override
      public void done(String what) {
        console.err().print(what + "\n");
        console.err().flush();
      }
    };
  }

  private Integer hash(String user) throws IOException {
    String input = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    String password = input.lines().findFirst().orElse("");
    try {
      console.out().println(Credentials.line(user, password));
      return Exit.DONE;
    } catch (IllegalArgumentException e) {
      throw new UsageException("--hash-password: " + e.getMessage());
    }
  }

  private Settings settings() throws IOException {
    if (port < 0 || port >= PORTS) {
      throw new UsageException("--port " + port + ": between 0 and 65535 is needed");
    }
    if (timeout < 1 || rows < 1) {
      throw new UsageException("--timeout and --max-rows: at least 1 is needed");
    }
    Optional<String> address = base.map(b -> b.endsWith("/") ? b : b + "/");
    address
        .filter(a -> !ADDRESS.matcher(a).matches())
        .ifPresent(
            a -> {
              throw new UsageException("--base " + a + ": an address like https://kg.example.org/");
            });
    Limits limits = Limits.USUAL.withTimeout(Duration.ofSeconds(timeout)).withRows(rows);
    Optional<Tls> tls = tls();
    return new Settings(host, port, address, limits, services, writers(tls), tls);
  }

  private Optional<Credentials> writers(Optional<Tls> tls) throws IOException {
    if (!writable) {
      return Optional.empty();
    }
    if (tls.isEmpty() && !InetAddress.getByName(host).isLoopbackAddress()) {
      throw new UsageException(
          "--writable: passwords must not travel in the clear;"
              + " use --tls-cert and --tls-key, or --host 127.0.0.1 behind a proxy");
    }
    try {
      if (credentials.isPresent()) {
        Path file = credentials.get();
        return Optional.of(Credentials.parse(Files.readString(file), file.toString()));
      }
      String lines = System.getenv().getOrDefault(CREDENTIALS, "");
      if (lines.isBlank()) {
        throw new UsageException(
            "--writable: needs --credentials FILE or the variable " + CREDENTIALS);
      }
      return Optional.of(Credentials.parse(lines, CREDENTIALS));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    } catch (IOException e) {
      throw new UsageException(credentials.orElseThrow() + ": cannot be read");
    }
  }

  private Optional<Tls> tls() {
    try {
      if (keystore.isPresent()) {
        String password = System.getenv().getOrDefault(KEYSTORE_PASSWORD, "");
        return Optional.of(Tls.ofKeyStore(keystore.get(), password));
      }
      if (certificate.isPresent() != key.isPresent()) {
        throw new UsageException("--tls-cert and --tls-key: one needs the other");
      }
      return certificate.isPresent()
          ? Optional.of(Tls.ofPem(certificate.get(), key.orElseThrow()))
          : Optional.empty();
    } catch (IOException | GeneralSecurityException e) {
      throw new UsageException("the certificate or its key cannot be used: " + e.getMessage());
    }
  }

  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private static String rootMessage(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
