package org.plenumkg.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a server on which things go wrong, one after the other as they are told to. */
final class Unreliable implements AutoCloseable {

  /** What becomes of a request. */
  enum Fault {
    /** It arrives, and so does the answer. */
    NONE,
    /** It does not arrive. */
    LOST,
    /** It arrives, and the answer is lost. */
    UNHEARD,
    /** The server is busy. */
    BUSY,
    /** The server refuses. */
    REFUSED
  }

  private static final List<String> PASSED_ON = List.of("Content-Type", "Accept", "Authorization");

  /** Methods and paths of the requests that arrived. */
  final List<String> arrived = new CopyOnWriteArrayList<>();

  private final URI server;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer way;

  Unreliable(URI server, Fault... faults) throws IOException {
    this.server = server;
    this.faults.addAll(Arrays.asList(faults));
    way = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    way.createContext("/", this::pass);
    way.start();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + way.getAddress().getPort() + path);
  }

  private void pass(HttpExchange exchange) throws IOException {
    Fault fault = faults.isEmpty() ? Fault.NONE : faults.remove();
    byte[] body = exchange.getRequestBody().readAllBytes();
    try {
      switch (fault) {
        case LOST -> {}
        case BUSY -> exchange.sendResponseHeaders(503, -1);
        case REFUSED -> exchange.sendResponseHeaders(403, -1);
        case UNHEARD -> answer(exchange, body);
        case NONE -> {
          HttpResponse<byte[]> answer = answer(exchange, body);
          exchange.sendResponseHeaders(
              answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
          exchange.getResponseBody().write(answer.body());
        }
      }
    } finally {
      exchange.close();
    }
  }

  private HttpResponse<byte[]> answer(HttpExchange exchange, byte[] body) throws IOException {
    URI asked = exchange.getRequestURI();
    arrived.add(exchange.getRequestMethod() + " " + asked.getPath());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(asked))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    for (String header : PASSED_ON) {
      if (exchange.getRequestHeaders().containsKey(header)) {
        request.header(header, exchange.getRequestHeaders().getFirst(header));
      }
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    way.stop(0);
  }
}
