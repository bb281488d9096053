package org.plenumkg.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ServletOps;

/** A request whose body ends with a refusal where it gets too long, said its length or not. */
final class Sized extends HttpServletRequestWrapper {

  private static final long MOST_DRAINED = 16 << 20;

  /** For 1,000 bytes a second: slower is nobody who means to ask something. */
  private static final long MOST_NANOSECONDS_A_BYTE = 1_000_000;

  private final long most;
  private Optional<byte[]> arrived = Optional.empty();
  private boolean tooLong;

  Sized(HttpServletRequest request, long most) {
    super(request);
    this.most = most;
  }

  /** Bytes of a body that is not too long. */
  long most() {
    return most;
  }

  /** Whether that was found while the body was read. */
  boolean isTooLong() {
    return tooLong;
  }

  /**
   * Waits for the whole body, so that nobody who sends a byte now and then keeps a turn for which
   * others wait; tells whether it came, not too slowly and not too long.
   *
   * @param patience for what is short
   */
  boolean arrives(Duration patience) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 13];
    long start = System.nanoTime();
    try {
      InputStream in = super.getInputStream();
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        all.write(part, 0, read);
        tooLong = all.size() > most;
        long enough = patience.toNanos() + all.size() * MOST_NANOSECONDS_A_BYTE;
        if (tooLong || System.nanoTime() - start > enough) {
          return false;
        }
      }
    } catch (IOException e) {
      return false; // nothing comes any more
    }
    arrived = Optional.of(all.toByteArray());
    return true;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Counted(
        arrived.isPresent() ? new ByteArrayInputStream(arrived.get()) : super.getInputStream());
  }

  /** A client that is still sending would not hear the answer. */
  static void drain(ServletRequest request) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = MOST_DRAINED;
    int read = 0;
    while (read >= 0 && left > 0) {
      read = request.getInputStream().read(buffer);
      left -= Math.max(0, read);
    }
  }

  private final class Counted extends ServletInputStream {

    private final InputStream in;
    private long count;
    private boolean finished;

    private Counted(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
      int read = in.read(into, start, length);
      finished = read < 0;
      count += Math.max(0, read);
      if (count > most) {
        tooLong = true;
        ServletOps.error(413, Access.tooLong(most)); // which Fuseki takes for no fault
      }
      return read;
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("requests are read by their own thread");
    }
  }
}
