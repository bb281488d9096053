package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS, with a key made for the test, from both forms of files. */
class TlsTest {

  private static final String PASSWORD = "changeit";

  @TempDir static Path folder;
  private static Path keystore;

  @BeforeAll
  static void makeKey() throws Exception {
    keystore = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                keystore.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-alias",
                "test",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1")
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
  }

  @Test
  void servesWithAKeyStore() throws Exception {
    Tls tls = Tls.ofKeyStore(keystore, PASSWORD);

    try (Served served = Served.start(folder.resolve("a"), Settings.USUAL.withTls(tls), "p1")) {
      HttpResponse<String> answer = get(served, "/.well-known/void");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("<https://127.0.0.1:" + served.server.port() + "/plenum>");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThatThrownBy(() -> served.get("/")).hasMessageNotContaining("200");
      assertThat(RawAnswer.of(served.server.port(), "GET / HTTP/1.1\r\n\r\n").text())
          .doesNotContain("Plenum");
    }
  }

  @Test
  void servesWithPemFilesAndTakesWrites() throws Exception {
    Tls tls = Tls.ofPem(pem("CERTIFICATE", certificate()), pem("PRIVATE KEY", key()));
    Settings settings = Settings.USUAL.withTls(tls).withWriters(Served.WRITERS);

    try (Served served = Served.start(folder.resolve("b"), settings, "p1")) {
      byte[] login = "alice:open sesame".getBytes(StandardCharsets.UTF_8);
      HttpResponse<String> answer =
          client()
              .send(
                  HttpRequest.newBuilder(uri(served, "/plenum/update"))
                      .header("Content-Type", "application/sparql-update")
                      .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
                      .POST(BodyPublishers.ofString("INSERT DATA { <urn:a> <urn:b> 1 }"))
                      .build(),
                  BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
  }

  @Test
  void keepsAConnectionWhileItIsAtWorkOrWaits() throws Exception {
    Limits usual = Limits.USUAL.withTimeout(Duration.ofSeconds(4));
    Limits impatient =
        new Limits(
            usual.timeout(),
            usual.rows(),
            usual.answerBytes(),
            usual.requestBytes(),
            usual.uploadBytes(),
            usual.concurrent(),
            usual.patience(),
            Duration.ofSeconds(1));
    Settings settings = Settings.USUAL.withTls(Tls.ofKeyStore(keystore, PASSWORD));

    try (Served served = Served.start(folder.resolve("c"), settings.withLimits(impatient), "p1")) {
      HttpClient client = client();
      String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
      assertThat(ask(client, served, slow)).isEqualTo(503);
      Thread.sleep(3_000);
      assertThat(ask(client, served, "ASK {}")).isEqualTo(200);
    }
  }

  private static int ask(HttpClient client, Served served, String query) throws Exception {
    return client
        .send(
            HttpRequest.newBuilder(uri(served, "/plenum"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query))
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }

  @Test
  void saysWhatIsWrongWithFiles() throws Exception {
    Path certificate = pem("CERTIFICATE", certificate());

    assertThatThrownBy(() -> Tls.ofPem(certificate, certificate))
        .hasMessageContaining("no private key in PKCS 8");
    assertThatThrownBy(() -> Tls.ofPem(certificate, pem("PRIVATE KEY", new byte[] {1, 2})))
        .hasMessageContaining("a key of unknown kind");
    assertThatThrownBy(() -> Tls.ofKeyStore(keystore, "another")).isInstanceOf(Exception.class);
  }

  private static HttpResponse<String> get(Served served, String path) throws Exception {
    return client()
        .send(HttpRequest.newBuilder(uri(served, path)).build(), BodyHandlers.ofString());
  }

  private static URI uri(Served served, String path) {
    return URI.create("https://127.0.0.1:" + served.server.port() + path);
  }

  /** Trusts the key of this test and no other. */
  private static HttpClient client() throws Exception {
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore certificates = KeyStore.getInstance("PKCS12");
    certificates.load(null, new char[0]);
    certificates.setCertificateEntry("test", keys().getCertificate("test"));
    trusted.init(certificates);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trusted.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static byte[] certificate() throws Exception {
    return keys().getCertificate("test").getEncoded();
  }

  private static byte[] key() throws Exception {
    return Optional.ofNullable(keys().getKey("test", PASSWORD.toCharArray()))
        .map(Key::getEncoded)
        .orElseThrow();
  }

  private static KeyStore keys() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keystore)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  private static Path pem(String kind, byte[] bytes) {
    try {
      Path file = Files.createTempFile(folder, "tls", ".pem");
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(("-----BEGIN " + kind + "-----\n").getBytes(StandardCharsets.US_ASCII));
        out.write(Base64.getMimeEncoder().encode(bytes));
        out.write(("\n-----END " + kind + "-----\n").getBytes(StandardCharsets.US_ASCII));
      }
      return file;
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
