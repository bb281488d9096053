package org.plenumkg.cli;

import java.util.Locale;
import java.util.Optional;
import org.plenumkg.graph.Export;

/** What an export is written as, with the endings by which a file's name asks for it. */
enum ExportForm {
  TURTLE(Export.Format.TURTLE, ".ttl"),
  TRIG(Export.Format.TRIG, ".trig"),
  NQUADS(Export.Format.NQUADS, ".nq"),
  NTRIPLES(Export.Format.NTRIPLES, ".nt"),
  JSONLD(Export.Format.JSONLD, ".jsonld .json"),
  RDFXML(Export.Format.RDFXML, ".rdf .xml .owl"),
  GRAPHML(".graphml"),
  TABLES("/");

  private final Optional<Export.Format> rdf;
  private final String endings;

  ExportForm(Export.Format rdf, String endings) {
    this.rdf = Optional.of(rdf);
    this.endings = endings;
  }

  ExportForm(String endings) {
    this.rdf = Optional.empty();
    this.endings = endings;
  }

  /** The form of RDF, if it is one. */
  Optional<Export.Format> rdf() {
    return rdf;
  }

  /** By the name of a file, compressed or not, or of a folder with a slash behind it. */
  static Optional<ExportForm> byName(String file) {
    String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    for (ExportForm form : values()) {
      for (String ending : form.endings.split(" ", -1)) {
        if (name.endsWith(ending)) {
          return Optional.of(form);
        }
      }
    }
    return Optional.empty();
  }
}
