package org.plenumkg.graph;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A store that cannot be used, or not any further; the message is one line that says which and why.
 * What was committed before is unharmed.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A failure of a store's database in words, if it is the disk's: not a fault of the program. */
  static RuntimeException explained(Path directory, RuntimeException failure) {
    Optional<StoreException> ofDisk = ofDisk(directory, failure);
    return ofDisk.isPresent() ? ofDisk.get() : failure;
  }

  private static Optional<StoreException> ofDisk(Path directory, Throwable failure) {
    return FileFault.in(failure)
        .map(
            e ->
                new StoreException(
                    directory
                        + ": cannot be written to: "
                        + FileFault.reason(e)
                        + "; what was committed before is safe, and the same command goes on from"
                        + " there",
                    failure));
  }
}
