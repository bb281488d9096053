package org.plenumkg.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A form in which something is described, by media type and suffix. */
enum Rdf {
  HTML("text/html", ".html"),
  TURTLE("text/turtle", ".ttl"),
  JSON_LD("application/ld+json", ".jsonld"),
  N_TRIPLES("application/n-triples", ".nt"),
  RDF_XML("application/rdf+xml", ".rdf");

  /** Says which there are. */
  static final String FORMS = "There is HTML, Turtle, JSON-LD, N-Triples and RDF/XML of this.";

  private static final AcceptList ALL =
      AcceptList.create(Arrays.stream(values()).map(Rdf::mediaType).toArray(String[]::new));
  private static final AcceptList NO_HTML =
      AcceptList.create(
          Arrays.stream(values())
              .filter(form -> form != HTML)
              .map(Rdf::mediaType)
              .toArray(String[]::new));

  private final String mediaType;
  private final String suffix;

  Rdf(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  String mediaType() {
    return mediaType;
  }

  String suffix() {
    return suffix;
  }

  /** What a path ends in, if it ends in one of the suffixes. */
  static Optional<Rdf> bySuffix(String path) {
    return Arrays.stream(values()).filter(form -> path.endsWith(form.suffix)).findFirst();
  }

  /** What the client likes best; empty if it accepts none of them. */
  static Optional<Rdf> accepted(HttpServletRequest request) {
    return accepted(request, ALL, HTML);
  }

  /** The same where there is no page to read. */
  static Optional<Rdf> acceptedData(HttpServletRequest request) {
    return accepted(request, NO_HTML, TURTLE);
  }

  private static Optional<Rdf> accepted(
      HttpServletRequest request, AcceptList offer, Rdf unlessAsked) {
    Optional<String> accept = Optional.ofNullable(request.getHeader("Accept"));
    if (accept.isEmpty() || accept.get().strip().equals("*/*")) {
      return Optional.of(unlessAsked);
    }
    MediaType chosen = ConNeg.chooseContentType(request, offer, null);
    return Optional.ofNullable(chosen)
        .flatMap(
            type ->
                Arrays.stream(values())
                    .filter(form -> form.mediaType.equals(type.getContentTypeStr()))
                    .findFirst());
  }

  /** Sends a graph in this form. */
  void send(Graph graph, HttpServletResponse response) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format()).output(bytes);
    response.setContentType(mediaType + "; charset=utf-8");
    response.setContentLength(bytes.size());
    bytes.writeTo(response.getOutputStream());
  }

  private RDFFormat format() {
    return switch (this) {
      case HTML, TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
    };
  }
}
