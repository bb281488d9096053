package org.plenumkg.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A file in an archive.
 *
 * @param path its name in the archive
 */
record ZipEntry(String path, ZipArchiveEntry entry) {

  /**
   * The files of an archive in the order of their paths, but hidden ones and those that macOS adds.
   */
  static List<ZipEntry> of(ZipFile zip) {
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> !entry.isDirectory())
        .map(entry -> new ZipEntry(decoded(entry), entry))
        .filter(entry -> Arrays.stream(entry.path.split("/")).noneMatch(ZipEntry::isSkipped))
        .sorted(Comparator.comparing(ZipEntry::path))
        .toList();
  }

  private static boolean isSkipped(String folder) {
    return FileNames.isHidden(folder) || folder.equals("__MACOSX");
  }

  /** Chinese Windows writes names in GBK and does not say so. */
  private static String decoded(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, Encoding.GB18030).replace('\\', '/');
    }
  }

  String name() {
    return FileNames.last(path);
  }

  /** Bytes it says it unpacks to; 0 if it does not say. */
  long size() {
    return Math.max(0, entry.getSize());
  }

  boolean isSidecar() {
    return FileNames.isSidecar(path);
  }

  /** Path of the sidecar it may have. */
  String sidecar() {
    return path.substring(0, path.length() - name().length()) + FileNames.sidecarOf(name());
  }
}
