package org.plenumkg.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A certificate with its private key.
 *
 * @param password of the keys in the store
 */
public record Tls(KeyStore keys, String password) {

  private static final String NONE = "";

  /** The key between the lines -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----. */
  private static final Pattern PRIVATE_KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);

  /**
   * From PEM files, as Let's Encrypt gives them.
   *
   * @throws IOException if they cannot be read
   * @throws GeneralSecurityException if they hold no certificates or no key in PKCS 8
   */
  public static Tls ofPem(Path chain, Path key) throws IOException, GeneralSecurityException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    Certificate[] certificates =
        factory
            .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(chain)))
            .toArray(Certificate[]::new);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, NONE.toCharArray());
    keys.setKeyEntry("plenum", privateKey(key), NONE.toCharArray(), certificates);
    return new Tls(keys, NONE);
  }

  /**
   * From a key store (PKCS 12 or JKS).
   *
   * @throws IOException if it cannot be read, or the password is wrong
   * @throws GeneralSecurityException if it is no key store
   */
  public static Tls ofKeyStore(Path file, String password)
      throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, password.toCharArray());
    }
    return new Tls(keys, password);
  }

  private static PrivateKey privateKey(Path file) throws IOException, GeneralSecurityException {
    Matcher found = PRIVATE_KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
    if (!found.find()) {
      throw new GeneralSecurityException(
          file + ": no private key in PKCS 8; 'openssl pkcs8 -topk8 -nocrypt' makes one");
    }
    byte[] bytes = Base64.getMimeDecoder().decode(found.group(1));
    return Stream.of("RSA", "EC", "Ed25519")
        .flatMap(algorithm -> key(algorithm, bytes).stream())
        .findFirst()
        .orElseThrow(() -> new GeneralSecurityException(file + ": a key of unknown kind"));
  }

  private static Optional<PrivateKey> key(String algorithm, byte[] bytes) {
    try {
      KeyFactory factory = KeyFactory.getInstance(algorithm);
      return Optional.of(factory.generatePrivate(new PKCS8EncodedKeySpec(bytes)));
    } catch (GeneralSecurityException e) {
      return Optional.empty(); // of another kind
    }
  }
}
