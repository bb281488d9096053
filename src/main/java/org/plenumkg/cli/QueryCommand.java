package org.plenumkg.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.plenumkg.graph.Store;
import org.plenumkg.query.Names;
import org.plenumkg.query.Question;
import org.plenumkg.query.QuestionLibrary;
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
      "Asks a store: one of the questions that come with Plenum, a file, or SPARQL as it is.",
      "The usual prefixes need no declaration: plm, rdfs, skos, dcterms, org, xsd, person, meeting, …",
      "CONSTRUCT and DESCRIBE are answered in Turtle."
    },
    footer = {
      "",
      "Examples:",
      "  plenum query --list                                the questions that come with Plenum",
      "  plenum query career --set person=樊惠林             one of them",
      "  plenum query --format csv --bom meetings > m.csv   for Excel on Windows",
      "  plenum query my-question.rq --set year=2024 --time",
      "  plenum query 'SELECT ?name { ?p a plm:Person ; rdfs:label ?name }'",
      "",
      "A file declares its parameters in comments at its beginning, so that values are taken",
      "as what they are: # ?region (name) = 二七区 : 地区 / a region",
      "(name, text, day, year, number or thing; '(name, needed)' for one that must be given)."
    })
final class QueryCommand implements Callable<Integer> {

  /** DESCRIBE ?p has words, path/to/query.rq has none. */
  private static final Pattern SPARQL = Pattern.compile("[\\s{]");

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "A name from --list, a file, the query itself, or '-' for standard input.")
  private Optional<String> query = Optional.empty();

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--list", description = "Show the questions that come with Plenum.")
  private boolean list;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter; may be given several times.")
  private List<String> values = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json, xml or markdown (default: table on a terminal, otherwise csv);"
              + " turtle for graphs.")
  private Optional<AnswerFormat> format = Optional.empty();

  @Option(names = "--bom", description = "Begin CSV with a mark by which Excel knows UTF-8.")
  private boolean mark;

  @Option(names = "--time", description = "Tell how long it took.")
  private boolean time;

  @Option(names = "--explain", description = "Show how it would be answered, and do not.")
  private boolean explain;

  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      QuestionList.write(QuestionLibrary.load(), console.out());
      return Exit.DONE;
    }
    QueryText text =
        text(query.orElseThrow(() -> new UsageException("a query is needed; see --list")));
    try (Store asked = Store.open(store.directory())) {
      PrefixMapping prefixes = asked.prefixes();
      Query parsed = text.parse(values(), new Names(asked));
      return asked.read(
          quads -> {
            if (explain) {
              new QueryPlan(parsed, prefixes).write(quads, console.out());
            } else {
              answer(text.where(), parsed, prefixes, quads);
            }
            return Exit.DONE;
          });
    }
  }

  private void answer(String where, Query parsed, PrefixMapping prefixes, DatasetGraph quads) {
    long start = System.nanoTime();
    Answer answer =
        new Answer(
            console, prefixes, format, mark ? Answer.ByteOrder.MARK : Answer.ByteOrder.NO_MARK);
    try (QueryExec execution =
        QueryExec.dataset(quads)
            .query(parsed)
            .set(ARQ.httpServiceAllowed, false) // a store is asked, not the network
            .build()) {
      answer.write(parsed, execution);
    } catch (QueryException e) {
      throw new UsageException(where + ": " + SyntaxFault.explain(e.getMessage()));
    }
    if (time) {
      double seconds = (System.nanoTime() - start) / 1e9;
      console.message(
          String.format(Locale.ROOT, "%d rows in %.3f seconds", answer.rows(), seconds));
    }
  }

  private Map<String, String> values() {
    Map<String, String> byName = new LinkedHashMap<>();
    for (String value : values) {
      int sign = value.indexOf('=');
      if (sign < 1) {
        throw new UsageException("--set " + value + ": NAME=VALUE is needed");
      }
      byName.put(value.substring(0, sign), value.substring(sign + 1));
    }
    return byName;
  }

  private QueryText text(String given) throws IOException {
    if (given.equals("-")) {
      return new QueryText("standard input", Question.of(utf8(console.in().readAllBytes())));
    }
    if (isFile(given)) {
      return new QueryText(given, Question.of(utf8(Files.readAllBytes(Path.of(given)))));
    }
    if (SPARQL.matcher(given).find()) {
      return new QueryText("query", Question.of(given));
    }
    return QuestionLibrary.load()
        .find(given)
        .map(question -> new QueryText(given, question))
        .orElseThrow(
            () -> new UsageException(given + ": no such query file, nor a name of 'query --list'"));
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
