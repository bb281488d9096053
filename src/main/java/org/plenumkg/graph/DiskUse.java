package org.plenumkg.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many bytes of the files of a database are in use: TDB2 makes them 8 MiB longer at a time. */
final class DiskUse {

  /** Folders of a database's generations. */
  static final Pattern GENERATION = Pattern.compile("Data-\\d{4,}");

  private static final int STEP = 1 << 16;
  private static final ByteBuffer ZEROS = ByteBuffer.allocate(STEP).asReadOnlyBuffer();

  private DiskUse() {}

  /** Bytes in use in all generations of a store. */
  static long of(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory, 2)) {
      long size = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String folder = file.getParent().getFileName().toString();
        size += GENERATION.matcher(folder).matches() ? used(file) : 0;
      }
      return size;
    }
  }

  /** Without the zeros at the end of a file. */
  private static long used(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer buffer = ByteBuffer.allocate(STEP);
      long end = channel.size();
      while (end > 0) {
        long start = Math.max(0, end - STEP);
        buffer.clear().limit((int) (end - start));
        channel.read(buffer, start);
        int other = buffer.flip().mismatch(ZEROS);
        if (other >= 0 && other < buffer.limit()) {
          return end;
        }
        end = start;
      }
      return 0;
    }
  }
}
