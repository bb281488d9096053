package org.plenumkg.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The files that pages need, all from the program itself; no other file can be asked for. */
final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String EDITOR = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
  private static final String OWN = "/org/plenumkg/serve/";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";

  private record Asset(String resource, String type) {}

  private static final Map<String, Asset> ASSETS =
      Map.of(
          "/yasgui.min.js", new Asset(EDITOR + "yasgui.min.js", SCRIPT),
          "/yasgui.min.css", new Asset(EDITOR + "yasgui.min.css", STYLE),
          "/plenum.css", new Asset(OWN + "plenum.css", STYLE),
          "/search.js", new Asset(OWN + "search.js", SCRIPT),
          "/ask.js", new Asset(OWN + "ask.js", SCRIPT));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Asset> asset = Optional.ofNullable(request.getPathInfo()).map(ASSETS::get);
    if (asset.isEmpty()) {
      Plain.send(response, 404, "There is no such file.");
      return;
    }
    try (InputStream in = AssetServlet.class.getResourceAsStream(asset.get().resource())) {
      byte[] bytes = in.readAllBytes();
      response.setContentType(asset.get().type());
      response.setHeader("Cache-Control", "max-age=3600");
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
