package org.plenumkg.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.graph.Store;

/** Answers for every IRI of the store, in the form that the client asks for or the suffix says. */
final class EntityServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** What an IRI of the store may have behind its base. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~/#-]{1,500}");

  private final transient Store store;
  private final transient Things things;
  private final transient EntityPage page;
  private final transient Addresses addresses;

  EntityServlet(Store store, Things things, EntityPage page, Addresses addresses) {
    this.store = store;
    this.things = things;
    this.page = page;
    this.addresses = addresses;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    response.setHeader("Vary", "Accept, Accept-Language");
    if (!KEY.matcher(key).matches()) {
      unknown(response);
      return;
    }
    Optional<Graph> whole = describe(key);
    Optional<Rdf> suffix = Rdf.bySuffix(key);
    if (whole.isPresent() || suffix.isEmpty()) {
      send(request, response, key, whole, Rdf.accepted(request));
    } else {
      String cut = key.substring(0, key.length() - suffix.get().suffix().length());
      send(request, response, cut, describe(cut), suffix);
    }
  }

  private Optional<Graph> describe(String key) {
    return things.describe(node(key));
  }

  private Node node(String key) {
    return NodeFactory.createURI(store.base() + key);
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String key,
      Optional<Graph> description,
      Optional<Rdf> form)
      throws IOException {
    if (description.isEmpty()) {
      unknown(response);
    } else if (form.isEmpty()) {
      Plain.send(response, 406, Rdf.FORMS);
    } else if (form.get() == Rdf.HTML) {
      Html.send(response, page.of(node(key), description.get(), Tongue.of(request)));
    } else {
      response.setHeader(
          "Content-Location", addresses.page(store.base() + key) + form.get().suffix());
      form.get().send(description.get(), response);
    }
  }

  private static void unknown(HttpServletResponse response) throws IOException {
    Plain.send(response, 404, "The store knows nothing of this name.");
  }
}
