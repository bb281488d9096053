package org.plenumkg.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenumkg.graph.Store;

/** The question library and the prefixes, for the query page. */
final class ExamplesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Store store;

  ExamplesServlet(Store store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("prefixes", new java.util.TreeMap<>(store.prefixes().getNsPrefixMap()));
    all.put("questions", Example.all());
    byte[] bytes = JSON.writeValueAsBytes(all);
    response.setContentType("application/json; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
