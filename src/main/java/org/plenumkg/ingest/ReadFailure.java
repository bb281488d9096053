package org.plenumkg.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** One line for a user out of what a library throws when a file cannot be read. */
final class ReadFailure {

  private ReadFailure() {}

  static String message(IOException e) {
    if (e instanceof Refused || e instanceof Bomb) {
      return e.getMessage();
    }
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    if (e instanceof EOFException) {
      return "is truncated: it ends before its contents do";
    }
    if (e instanceof ZipException) {
      return "archive is damaged or truncated: " + oneLine(e);
    }
    return "cannot be read: " + oneLine(e);
  }

  private static String oneLine(IOException e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
  }
}
