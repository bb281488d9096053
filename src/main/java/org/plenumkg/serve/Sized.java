package org.plenumkg.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.apache.jena.fuseki.servlets.ServletOps;

/** A request whose body ends with a refusal where it gets too long, said its length or not. */
final class Sized extends HttpServletRequestWrapper {

  private static final long MOST_DRAINED = 16 << 20;

  private final long most;

  Sized(HttpServletRequest request, long most) {
    super(request);
    this.most = most;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Counted(super.getInputStream());
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

    private final ServletInputStream in;
    private long count;

    private Counted(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
      int read = in.read(into, start, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) {
      count += more;
      if (count > most) {
        setAttribute(Turns.TOO_LONG, most);
        ServletOps.error(413, Access.tooLong(most)); // which Fuseki takes for no fault
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
