package org.plenumkg.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Runs of keys of one length in a file, which is made when it is needed and gone as soon as it is
 * closed or the process ends.
 */
final class KeyFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final int length;
  private Optional<FileChannel> channel = Optional.empty();
  private long end;

  /** One of keys of so many bytes. */
  KeyFile(Path folder, int length) {
    this.folder = folder;
    this.length = length;
  }

  /** Writes a run. */
  Run append(byte[][] keys) {
    long start = end;
    ByteBuffer buffer = buffer();
    for (byte[] key : keys) {
      if (!buffer.hasRemaining()) {
        write(buffer);
      }
      buffer.put(key);
    }
    write(buffer);
    return new Run(start, end);
  }

  @Override
  public void close() {
    if (channel.isPresent()) {
      try {
        channel.get().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private ByteBuffer buffer() {
    return ByteBuffer.allocate(BUFFER / length * length);
  }

  private void write(ByteBuffer buffer) {
    buffer.flip();
    try {
      if (channel.isEmpty()) {
        channel = Optional.of(temporary(folder));
      }
      while (buffer.hasRemaining()) {
        end += channel.get().write(buffer, end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.clear();
  }

  /** A file that has no name any more, where the system can do that. */
  private static FileChannel temporary(Path folder) throws IOException {
    return FileChannel.open(
        Files.createTempFile(folder, "sorting", ".tmp"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Keys that were written one after the other; the head is there after the first advance. */
  final class Run {

    private final ByteBuffer buffer = buffer().limit(0);
    private final long end;
    private long at;
    private byte[] head = new byte[0];

    private Run(long start, long end) {
      this.at = start;
      this.end = end;
    }

    /** The key that is next. */
    byte[] head() {
      return head;
    }

    /** Whether there is another key, which is the head from now on. */
    boolean advance() {
      if (!buffer.hasRemaining() && at < end) {
        fill();
      }
      boolean isMore = buffer.hasRemaining();
      if (isMore) {
        head = new byte[length];
        buffer.get(head);
      }
      return isMore;
    }

    private void fill() {
      buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
      try {
        while (buffer.hasRemaining()) {
          int read = channel.orElseThrow().read(buffer, at);
          if (read < 0) {
            throw new IOException("a file of sorted keys ended early");
          }
          at += read;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      buffer.flip();
    }
  }
}
