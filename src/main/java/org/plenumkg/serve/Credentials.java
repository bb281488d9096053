package org.plenumkg.serve;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/**
 * Users and the hashes of their passwords (bcrypt), a line each as {@code htpasswd -B} writes them:
 * {@code alice:$2y$12$…}.
 */
public final class Credentials {

  private static final int COST = 12;

  /** bcrypt looks at no more. */
  private static final int LONGEST_PASSWORD = 72;

  /** Tries at a time: each takes a quarter of a second of a processor. */
  private static final int TRIES = 2;

  private static final int REMEMBERED = 1000;

  /** Of no password that lets anybody in: for users that there are not. */
  private static final String STRANGER =
      "$2a$12$eBKRNOlYb2BR2C87q.qxbev5kblePqjt/AC1m0yafBju4DUSRdzZa";

  private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
  private static final Pattern USER = Pattern.compile("[\\w.@-]{1,64}");

  private final Map<String, String> hashes;
  private final Semaphore tries = new Semaphore(TRIES);
  private final byte[] salt = new byte[32];
  private final Map<String, String> known = new ConcurrentHashMap<>();

  private Credentials(Map<String, String> hashes) {
    this.hashes = Map.copyOf(hashes);
    new SecureRandom().nextBytes(salt);
  }

  /**
   * Reads users.
   *
   * @param where to name in messages
   * @throws IllegalArgumentException if a line is no user and hash, or there is none
   */
  public static Credentials parse(String text, String where) {
    Map<String, String> hashes = new HashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String user = line.substring(0, Math.max(0, colon));
      String hash = line.substring(colon + 1).strip();
      if (!USER.matcher(user).matches() || !HASH.matcher(hash).matches()) {
        throw new IllegalArgumentException(
            where + ":" + number + ": not a user, a colon and the bcrypt hash of a password");
      }
      hashes.put(user, hash);
    }
    if (hashes.isEmpty()) {
      throw new IllegalArgumentException(where + ": has no user");
    }
    return new Credentials(hashes);
  }

  /** The line for a user, to be put into a file of credentials. */
  public static String line(String user, String password) {
    if (!USER.matcher(user).matches()) {
      throw new IllegalArgumentException(user + ": a user's name has letters and digits only");
    }
    if (password.isEmpty() || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
      throw new IllegalArgumentException("a password has between 1 and 72 bytes");
    }
    return user + ":" + hash(password);
  }

  /** Who sends this header of HTTP's Basic authentication, if the password is right. */
  Optional<String> user(String authorization) {
    String key = key(authorization);
    Optional<String> before = Optional.ofNullable(known.get(key));
    if (before.isPresent()) {
      return before;
    }
    Optional<String> user = decoded(authorization).flatMap(this::verified);
    if (known.size() < REMEMBERED) {
      user.ifPresent(name -> known.put(key, name));
    }
    return user;
  }

  /** As slow for users that are not known as for those that are. */
  private Optional<String> verified(String login) {
    int colon = login.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String user = login.substring(0, colon);
    byte[] password = login.substring(colon + 1).getBytes(StandardCharsets.UTF_8);
    if (password.length == 0 || password.length > LONGEST_PASSWORD) {
      return Optional.empty();
    }
    String hash = hashes.getOrDefault(user, STRANGER);
    tries.acquireUninterruptibly();
    try {
      boolean right =
          BCrypt.verifyer().verify(password, hash.getBytes(StandardCharsets.US_ASCII)).verified;
      return right && hashes.containsKey(user) ? Optional.of(user) : Optional.empty();
    } finally {
      tries.release();
    }
  }

  private static Optional<String> decoded(String authorization) {
    if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      byte[] login = Base64.getDecoder().decode(authorization.substring(6).strip());
      return Optional.of(new String(login, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What is remembered of a header that was right, from which it cannot be told. */
  private String key(String authorization) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return HexFormat.of()
          .formatHex(digest.digest(authorization.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private static String hash(String password) {
    return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
  }
}
