package org.plenumkg.graph;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a file cannot be written; Java's exceptions often have nothing but its name. */
public final class FileFault {

  private FileFault() {}

  /** The failure of the disk that libraries wrap in one of their own, if it is that. */
  static Optional<IOException> in(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }

  /** A few words: no such folder. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "a folder is in the way";
    }
    Optional<String> reason =
        e instanceof FileSystemException fault
            ? Optional.ofNullable(fault.getReason())
            : Optional.ofNullable(e.getMessage());
    return reason.orElse(e.getClass().getSimpleName());
  }
}
