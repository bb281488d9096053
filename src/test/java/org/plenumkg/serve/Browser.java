package org.plenumkg.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Chromium without a window, driven through its DevTools protocol. */
final class Browser implements AutoCloseable, WebSocket.Listener {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SECONDS = 90;
  private static final int NO_MODIFIER = 0;
  private static final int CONTROL = 2;

  /** Addresses of all that was loaded. */
  final List<String> requests = new CopyOnWriteArrayList<>();

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final StringBuilder received = new StringBuilder();

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, this).join();
  }

  static Optional<String> program() {
    return PLACES.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst();
  }

  static Browser open(Path folder) throws IOException, InterruptedException {
    Path profile = folder.resolve("profile");
    Process process =
        new ProcessBuilder(
                program().orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path told = profile.resolve("DevToolsActivePort");
    Waiting.until(() -> Files.exists(told) && lines(told) > 0);
    String port = Files.readAllLines(told).get(0);
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    try (Stream<JsonNode> pages = JSON.readTree(read(list)).valueStream()) {
      JsonNode page =
          pages.filter(target -> target.get("type").asText().equals("page")).findFirst().get();
      Browser browser = new Browser(process, URI.create(page.get("webSocketDebuggerUrl").asText()));
      browser.call("Page.enable", Map.of());
      browser.call("Runtime.enable", Map.of());
      browser.call("Network.enable", Map.of());
      return browser;
    }
  }

  void go(URI address) throws Exception {
    call("Page.navigate", Map.of("url", address.toString()));
  }

  /** What an expression gives, as text. */
  String eval(String expression) throws Exception {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.get("exceptionDetails").toString());
    }
    return result.at("/result/value").asText();
  }

  /** Waits until an expression is true, on whatever page there is by then. */
  void until(String expression) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    String last = "";
    while (System.nanoTime() < end) {
      last = eval("String(Boolean(" + expression + "))");
      if (last.equals("true")) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(
        expression + " did not come true on " + eval("location.href + document.body.innerText"));
  }

  /** Presses and releases a key. */
  void key(String key, int code, String text) throws Exception {
    key(key, code, text, NO_MODIFIER);
  }

  /** The same with the control key held. */
  void control(String key, int code) throws Exception {
    key(key, code, "", CONTROL);
  }

  private void key(String key, int code, String text, int modifiers) throws Exception {
    ObjectNode down = JSON.createObjectNode();
    down.put("type", "keyDown").put("key", key).put("code", key).put("modifiers", modifiers);
    down.put("windowsVirtualKeyCode", code);
    if (!text.isEmpty()) {
      down.put("text", text);
    }
    call("Input.dispatchKeyEvent", down);
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
  }

  void type(String text) throws Exception {
    call("Input.insertText", Map.of("text", text));
  }

  /** Presses the mouse's button, or a finger, in the middle of an element. */
  void click(String element) throws Exception {
    String[] place =
        eval("(() => { const e = "
                + element
                + "; e.scrollIntoView({ block: 'center' });"
                + " const r = e.getBoundingClientRect();"
                + " return (r.x + r.width / 2) + ' ' + (r.y + r.height / 2); })()")
            .split(" ", -1);
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              Double.parseDouble(place[0]),
              "y",
              Double.parseDouble(place[1]),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Keeps what is downloaded from now on in a folder. */
  void downloadTo(Path folder) throws Exception {
    call(
        "Page.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  void width(int pixels) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 700, "deviceScaleFactor", 1, "mobile", true));
  }

  private JsonNode call(String method, Object parameters) throws IOException, InterruptedException {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    synchronized (socket) {
      socket.sendText(text, true).join();
    }
    return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
    received.append(data);
    if (isLast) {
      hear(received.toString());
      received.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void hear(String message) {
    try {
      JsonNode heard = JSON.readTree(message);
      if (heard.has("id")) {
        waiting
            .remove(heard.get("id").asInt())
            .complete(heard.has("result") ? heard.get("result") : heard);
      } else if (heard.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(heard.at("/params/request/url").asText());
      }
    } catch (IOException e) {
      throw new AssertionError(message, e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }

  private static byte[] read(URI address) throws IOException {
    try (InputStream in = address.toURL().openStream()) {
      return in.readAllBytes();
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      return 0;
    }
  }
}
