package org.plenumkg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An input that comes to its end when somebody interrupts, even while nothing arrives: a thread of
 * its own waits for that, since nothing in Java ends the waiting for standard input.
 */
final class InterruptibleInput extends InputStream {

  private static final byte[] END = new byte[0];
  private static final int MILLISECONDS_BETWEEN_LOOKS = 50;
  private static final int PARTS_AHEAD = 4;
  private static final int PART = 1 << 16;

  private final InputStream in;
  private final Interruption interruption;
  private final BlockingQueue<byte[]> parts = new ArrayBlockingQueue<>(PARTS_AHEAD);
  private final Thread waiting = new Thread(this::pump, "input");
  private volatile Optional<IOException> failure = Optional.empty();
  private byte[] part = new byte[] {};
  private int taken;
  private boolean ended;

  InterruptibleInput(InputStream in, Interruption interruption) {
    this.in = in;
    this.interruption = interruption;
    waiting.setDaemon(true);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (taken == part.length && !ended) {
      next();
    }
    if (ended) {
      if (failure.isPresent()) {
        throw failure.get();
      }
      return -1;
    }
    int number = Math.min(length, part.length - taken);
    System.arraycopy(part, taken, bytes, offset, number);
    taken += number;
    return number;
  }

  private void next() {
    if (waiting.getState() == Thread.State.NEW) {
      waiting.start();
    }
    try {
      byte[] more = parts.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      if (more != null) {
        part = more;
        taken = 0;
      }
      ended = more == END || (more == null && interruption.isAsked());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
    }
  }

  private void pump() {
    byte[] buffer = new byte[PART];
    try {
      try {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          parts.put(Arrays.copyOf(buffer, read));
        }
      } catch (IOException e) {
        failure = Optional.of(e);
      }
      parts.put(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
