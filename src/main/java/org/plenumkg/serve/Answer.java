package org.plenumkg.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Holds an answer back until it is whole, so that a query that fails halfway is answered with an
 * error, and a client that reads slowly holds nothing but its own bytes.
 */
final class Answer extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Budget.Share share;
  private final ServletOutputStream out = new Out();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  private Optional<Refusal> overflow = Optional.empty();

  Answer(HttpServletResponse response, Budget.Share share) {
    super(response);
    this.share = share;
  }

  /** Sends what was written, or says in plain words why not. */
  void send() throws IOException {
    writer.flush();
    HttpServletResponse response = (HttpServletResponse) getResponse();
    if (overflow.isPresent()) {
      Plain.send(response, overflow.get().status(), overflow.get().getMessage());
      return;
    }
    int status = response.getStatus();
    if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      Plain.send(response, status, "The server failed to answer this. It says why in its log.");
    } else {
      if (status >= HttpServletResponse.SC_BAD_REQUEST) {
        Plain.type(response);
      }
      if (status == Refusal.BUSY) {
        response.setHeader("Retry-After", Plain.PAUSE);
      }
      response.setContentLength(bytes.size());
      bytes.writeTo(response.getOutputStream());
    }
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  /** Known when the answer is whole; what is said before is wrong for Chinese words. */
  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void flushBuffer() {}

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
    bytes.reset();
    bytes.writeBytes((message + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void reset() {
    bytes.reset();
  }

  @Override
  public void resetBuffer() {
    bytes.reset();
  }

  private final class Out extends ServletOutputStream {

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) {
      try {
        share.take(length);
      } catch (Refusal e) {
        overflow = Optional.of(e);
        throw e;
      }
      bytes.write(from, start, length);
    }

    @Override
    public void print(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      write(utf8, 0, utf8.length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("answers are written by their own thread");
    }
  }
}
