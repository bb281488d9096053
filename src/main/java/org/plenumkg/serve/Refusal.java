package org.plenumkg.serve;

/** A request that is not answered; the message is for whom it came from, and says why. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Unavailable for legal clients but for now: too slow, or too many at once. */
  static final int BUSY = 503;

  /** Understood, and refused for what it asks. */
  static final int BAD = 400;

  /** Another server, which had to be asked, failed. */
  static final int AWAY = 502;

  /** Larger than the server answers. */
  static final int TOO_LARGE = 507;

  private final int status;

  Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
