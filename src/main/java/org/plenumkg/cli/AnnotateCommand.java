package org.plenumkg.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenumkg.annotate.Annotator;
import org.plenumkg.annotate.ConllRendering;
import org.plenumkg.annotate.HtmlRendering;
import org.plenumkg.annotate.JsonRendering;
import org.plenumkg.annotate.Language;
import org.plenumkg.annotate.Marking;
import org.plenumkg.annotate.Rendering;
import org.plenumkg.annotate.TextRendering;
import org.plenumkg.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenum annotate}: shows what was understood where it stands. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Shows what is understood of pages, in place: articles, bylines, dates, names by kind,",
      "and the facts with the words that state them. Needs no store."
    },
    footer = {
      "",
      "Examples:",
      "  plenum annotate page.txt                 on the terminal, in colour",
      "  plenum annotate -o page.html page.txt    one page for a browser, to look at and pass on",
      "  plenum annotate --format conll pages/    words and names for other language tools"
    })
final class AnnotateCommand implements Callable<Integer> {

  /** What is written. */
  enum Form {
    TEXT,
    HTML,
    JSON,
    CONLL
  }

  /** When names stand out by colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, folders, archives or '-' for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, html, json or conll (default: by the name of the -o file, else text).")
  private Optional<Form> form = Optional.empty();

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of labels and facts, zh or en (default: ${DEFAULT-VALUE}).",
      defaultValue = "zh")
  private Language language;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description =
          "Colours in text: always, never, or auto: on a terminal unless NO_COLOR is set (default).",
      defaultValue = "auto")
  private Colour colour;

  private final Console console;

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PageInputs inputs = new PageInputs(console, paths);
    Annotator annotator = new Annotator();
    new TextOutput(console, output.file())
        .write(
            out -> {
              try (Rendering rendering = rendering(out)) {
                inputs.read(page -> rendering.write(annotator.annotate(page)));
              }
              return inputs.anyRead();
            });
    return inputs.finish();
  }

  private Rendering rendering(PrintWriter out) {
    Ontology ontology = new Ontology();
    return switch (form.orElseGet(this::byName)) {
      case TEXT -> new TextRendering(out, ontology, marking(), language);
      case HTML -> new HtmlRendering(out, ontology, language);
      case JSON -> new JsonRendering(out, ontology);
      case CONLL -> new ConllRendering(out, ontology);
    };
  }

  private Form byName() {
    String name = output.file().map(f -> f.toString().toLowerCase(Locale.ROOT)).orElse("");
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Form.HTML;
    }
    if (name.endsWith(".json")) {
      return Form.JSON;
    }
    return name.endsWith(".conll") ? Form.CONLL : Form.TEXT;
  }

  private Marking marking() {
    return switch (colour) {
      case ALWAYS -> Marking.COLOUR;
      case NEVER -> Marking.BRACKETS;
      case AUTO -> {
        String noColour = System.getenv("NO_COLOR"); // no-color.org: any value that is not empty
        boolean wanted = noColour == null || noColour.isEmpty();
        yield wanted && output.file().isEmpty() && console.outIsTerminal()
            ? Marking.COLOUR
            : Marking.BRACKETS;
      }
    };
  }
}
