package org.plenumkg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.plenumkg.export.AppearanceNetwork;
import org.plenumkg.export.Tables;
import org.plenumkg.graph.DatasetMetadata;
import org.plenumkg.graph.EvidenceDetail;
import org.plenumkg.graph.Export;
import org.plenumkg.graph.FileFault;
import org.plenumkg.graph.Selection;
import org.plenumkg.graph.Store;
import org.plenumkg.graph.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenum export}: writes a store as RDF, as tables or as a network. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Writes a store, or a part of it, in a fixed order: the same store gives the same bytes.",
      "Turtle, N-Triples, JSON-LD and RDF/XML have all graphs as one; TriG and N-Quads keep the",
      "graph of each article. All of them begin with, or have in its place, a description in VoID.",
      "Tables are CSV files in a folder, with a dictionary; GraphML is who appears with whom."
    },
    footer = {
      "",
      "Examples:",
      "  plenum export graph.ttl                             Turtle, into a file",
      "  plenum export graph.nq.gz                           N-Quads, compressed",
      "  plenum export tables/                               CSV tables, into a folder",
      "  plenum export --bom tables/                         the same for Excel on Windows",
      "  plenum export --region 二七区 --from 2023 erqi.jsonld",
      "  plenum export --person 樊惠林 --evidence none fan.ttl",
      "  plenum export network.graphml                       for Gephi",
      "  plenum export --format ntriples | wc -l             to another program"
    })
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write; compressed if it ends in .gz (default: standard output).")
  private Optional<String> file = Optional.empty();

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private SelectionOptions options = new SelectionOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "turtle, trig, nquads, ntriples, jsonld, rdfxml, graphml or tables (default: by the file's"
              + " name, .ttl, .trig, .nq, .nt, .jsonld, .rdf, .graphml or a folder, else turtle).")
  private Optional<ExportForm> format = Optional.empty();

  @Option(
      names = "--evidence",
      paramLabel = "HOW",
      description = "full, or none: facts without passages and mentions (default: full).",
      defaultValue = "full")
  private EvidenceDetail evidence;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "A title for its description (default: as 'plenum describe' was told).")
  private Optional<String> title = Optional.empty();

  @Option(
      names = {"--licence", "--license"},
      paramLabel = "IRI",
      description = "A licence, an IRI or words (default: as 'plenum describe' was told).")
  private Optional<String> licence = Optional.empty();

  @Option(names = "--bom", description = "Begin CSV with a mark by which Excel knows UTF-8.")
  private boolean mark;

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ExportForm form = format.orElseGet(this::byName);
    Selection selection = options.selection();
    try (Store from = Store.open(store.directory())) {
      if (!selection.isAll() && from.read(selection::articles).isEmpty()) {
        throw new UsageException("no such article in the store");
      }
      if (form == ExportForm.TABLES) {
        writeTables(from, selection);
      } else if (file.isPresent()) {
        writeFile(from, form, selection, Path.of(file.get()));
      } else {
        write(from, form, selection, console.out());
        console.out().flush();
      }
    }
    return Exit.DONE;
  }

  private ExportForm byName() {
    return file.flatMap(
            name ->
                Files.isDirectory(Path.of(name))
                    ? Optional.of(ExportForm.TABLES)
                    : ExportForm.byName(name))
        .orElse(ExportForm.TURTLE);
  }

  private void writeTables(Store from, Selection selection) {
    Path folder =
        Path.of(file.orElseThrow(() -> new UsageException("tables need a folder to be put into")));
    Tables.Beginning beginning = mark ? Tables.Beginning.BYTE_ORDER_MARK : Tables.Beginning.PLAIN;
    try {
      new Tables(from, selection, beginning).write(folder);
    } catch (IOException e) {
      throw new UsageException(folder + ": cannot be written: " + FileFault.reason(e));
    }
  }

  private void writeFile(Store from, ExportForm form, Selection selection, Path target) {
    try {
      WholeFile.write(
          target,
          bytes -> {
            if (target.toString().endsWith(".gz")) {
              GZIPOutputStream out = new GZIPOutputStream(bytes, 1 << 16);
              write(from, form, selection, out);
              out.finish();
            } else {
              write(from, form, selection, bytes);
            }
            return WholeFile.Outcome.KEEP;
          });
    } catch (IOException e) {
      throw new UsageException(target + ": cannot be written: " + FileFault.reason(e));
    }
  }

  private void write(Store from, ExportForm form, Selection selection, OutputStream out)
      throws IOException {
    if (form.rdf().isPresent()) {
      DatasetMetadata metadata = from.metadata().with(title, licence);
      Export.write(
          from,
          new Export.Part(selection, evidence, Optional.of(metadata)),
          form.rdf().orElseThrow(),
          out);
    } else {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      AppearanceNetwork.write(from, selection, text);
      text.flush();
    }
  }
}
