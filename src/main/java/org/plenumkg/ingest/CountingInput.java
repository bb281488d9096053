package org.plenumkg.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how many bytes were read from it. */
final class CountingInput extends FilterInputStream {

  /** Told of every read; may refuse it. */
  interface Meter {
    void read(long bytes) throws IOException;
  }

  private final Meter meter;
  private long count;

  CountingInput(InputStream in, Meter meter) {
    super(in);
    this.meter = meter;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      add(1);
    }
    return b;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int n = super.read(into, from, length);
    if (n > 0) {
      add(n);
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(int n) throws IOException {
    count += n;
    meter.read(n);
  }
}
