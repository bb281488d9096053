package org.plenumkg.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.plenumkg.graph.Store;

/** The question library and the prefixes, for the query page. */
final class ExamplesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final byte[] library;

  /** The library is part of the program and read once, as are the store's prefixes. */
  ExamplesServlet(Store store) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("prefixes", new TreeMap<>(store.prefixes().getNsPrefixMap()));
    all.put("questions", Example.all());
    try {
      library = JSON.writeValueAsBytes(all);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json; charset=utf-8");
    response.setContentLength(library.length);
    response.getOutputStream().write(library);
  }
}
