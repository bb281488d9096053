package org.plenumkg.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenumkg.annotate.SafeText;

/** The page at the root: a question to choose or to write, and its answer. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Addresses addresses;

  PageServlet(Addresses addresses) {
    this.addresses = addresses;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Tongue tongue = Tongue.of(request);
    String root = SafeText.html(addresses.rootPath());
    String main =
        """
        <link rel="stylesheet" href="%1$sassets/yasgui.min.css">
        <h1 class="hidden">%2$s</h1>
        <div class="ask" data-root="%1$s" data-base="%8$s">
        <label for="example">%3$s</label>
        <select id="example"><option value="">%4$s</option></select>
        <button id="run">%5$s</button>
        <a id="csv" href="#" download="answer.csv">%6$s</a>
        </div>
        <div id="editor"></div>
        <p id="status" role="status" aria-live="polite"></p>
        <div id="answer"></div>
        <p class="keys">%7$s</p>
        <script src="%1$sassets/yasgui.min.js" defer></script>
        <script src="%1$sassets/ask.js" defer></script>
        """
            .formatted(
                root,
                tongue.of("向知识图谱提问", "Ask the knowledge graph"),
                tongue.of("问题", "Question"),
                tongue.of("选一个问题，或在下面自己写 SPARQL", "Choose a question, or write SPARQL below"),
                tongue.of("运行", "Run"),
                tongue.of("下载 CSV", "Download CSV"),
                tongue.of(
                    "Ctrl+Enter 运行；在编辑框里按 Esc 回到按钮。",
                    "Ctrl+Enter runs; Esc leads from the editor back to the button."),
                SafeText.html(addresses.base()));
    response.setHeader("Vary", "Accept-Language");
    Html.send(response, new Page(addresses, tongue).of(tongue.of("提问", "Ask"), main));
  }
}
