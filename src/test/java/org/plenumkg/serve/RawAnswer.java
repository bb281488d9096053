package org.plenumkg.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The answer to a request sent byte by byte as no well-behaved client would. */
record RawAnswer(int status, String text) {

  private static final int MILLISECONDS = 60_000;

  static RawAnswer of(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(MILLISECONDS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new RawAnswer(text.length() < 12 ? 0 : Integer.parseInt(text.substring(9, 12)), text);
    }
  }
}
