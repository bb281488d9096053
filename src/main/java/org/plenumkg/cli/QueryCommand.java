package org.plenumkg.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.plenumkg.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenum query}: asks a store in SPARQL. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Asks a store in SPARQL.",
      "The usual prefixes need no declaration: plm, rdfs, skos, dcterms, org, xsd, person, meeting, …",
      "CONSTRUCT and DESCRIBE are answered in Turtle."
    },
    footer = {
      "",
      "Examples:",
      "  plenum query queries/plenum-adoptions.rq",
      "  plenum query --format csv 'SELECT ?name { ?p a plm:Person ; rdfs:label ?name }' > people.csv"
    })
final class QueryCommand implements Callable<Integer> {

  /** DESCRIBE ?p has words, path/to/query.rq has none. */
  private static final Pattern SPARQL = Pattern.compile("[\\s{]");

  @Parameters(
      paramLabel = "QUERY",
      description = "A file, the query itself, or '-' for standard input.")
  private String query;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json or xml (default: table on a terminal, otherwise csv).")
  private Optional<AnswerFormat> format = Optional.empty();

  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    QueryText text = text();
    try (Store asked = Store.open(store.directory())) {
      PrefixMapping prefixes = asked.prefixes();
      Query parsed = text.parse(prefixes);
      Answer answer = new Answer(console, prefixes, format);
      return asked.read(
          quads -> {
            try (QueryExec execution =
                QueryExec.dataset(quads)
                    .query(parsed)
                    .set(ARQ.httpServiceAllowed, false) // a store is asked, not the network
                    .build()) {
              answer.write(parsed, execution);
            } catch (QueryException e) {
              throw new UsageException(text.where() + ": " + SyntaxFault.explain(e.getMessage()));
            }
            return Exit.DONE;
          });
    }
  }

  private QueryText text() throws IOException {
    if (query.equals("-")) {
      return new QueryText("standard input", utf8(console.in().readAllBytes()));
    }
    if (isFile(query)) {
      return new QueryText(query, utf8(Files.readAllBytes(Path.of(query))));
    }
    if (!SPARQL.matcher(query).find()) {
      throw new UsageException(query + ": no such query file");
    }
    return new QueryText("query", query);
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
