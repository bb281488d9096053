package org.plenumkg.graph;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * A store in one file that no version of its database matters to: N-Quads, compressed, with what
 * the store knows about itself in the unnamed graph. The first line is a comment with the format
 * and the base of its IRIs.
 */
public final class Backup {

  /**
   * The form of these files, which has nothing to do with the layout of stores. It is raised with a
   * way to restore all that were made before; the first files had the number 2.
   */
  private static final int FORMAT = 2;

  /** The first line: what it is, format and base. */
  private static final String TITLE = "# Backup of a store of Plenum, format %d, base %s";

  private static final Pattern TITLE_READ =
      Pattern.compile("# Backup of a store of Plenum, format ([2-9]|[1-9]\\d{1,5}), base (\\S+)");

  private Backup() {}

  /**
   * Writes the state of a store at this moment; readers and writers go on meanwhile. The file
   * appears under its name when it is complete.
   *
   * @throws StoreException if the file cannot be written
   */
  public static void write(Store store, Path file) {
    try {
      WholeFile.write(
          file,
          bytes -> {
            GZIPOutputStream out = new GZIPOutputStream(bytes, 1 << 16);
            String title = TITLE.formatted(FORMAT, store.base()) + "\n";
            out.write(title.getBytes(StandardCharsets.UTF_8));
            store.read(
                quads -> {
                  StreamRDF nquads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                  nquads.start();
                  StreamRDFOps.sendQuadsToStream(quads.find(), nquads);
                  nquads.finish();
                  return nquads;
                });
            out.finish();
            return WholeFile.Outcome.KEEP;
          });
    } catch (IOException e) {
      throw new StoreException(file + ": cannot be written: " + FileFault.reason(e), e);
    }
  }

  /**
   * Makes a store as it was when it was backed up, by this version of the program or an older one;
   * pages that an older one read are read again by the next build that is given them.
   *
   * @param directory empty or not there
   * @throws StoreException if something is there, the file is no backup, damaged or of a later
   *     version, or the store cannot be made
   */
  public static void restore(Path file, Path directory) {
    if (!StoreDirectory.isVacant(directory)) {
      throw new StoreException(
          directory + ": there is something already; a backup is restored into an empty directory");
    }
    try (InputStream in = open(file)) {
      String base = base(in, file);
      Store.create(
          directory,
          base,
          load -> {
            Watched watched = new Watched(in);
            RDFParser.source(watched)
                .lang(Lang.NQUADS)
                .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
                .parse(load.stream());
            watched.check();
          });
    } catch (UncheckedIOException e) {
      throw new StoreException(file + ": damaged: " + FileFault.reason(e.getCause()), e);
    } catch (RiotException e) {
      throw new StoreException(file + ": damaged: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new StoreException(file + ": cannot be read: " + FileFault.reason(e), e);
    }
  }

  /** Remembers a failure, for the parser takes a file that was cut off for one that ends there. */
  private static final class Watched extends FilterInputStream {

    private Optional<IOException> failure = Optional.empty();

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        failure = Optional.of(e);
        throw e;
      }
    }

    void check() {
      if (failure.isPresent()) {
        throw new UncheckedIOException(failure.get());
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return new BufferedInputStream(new GZIPInputStream(in, 1 << 16));
    } catch (ZipException | EOFException e) {
      in.close();
      throw new StoreException(file + ": not a backup of a store of Plenum", e);
    }
  }

  private static String base(InputStream in, Path file) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n' && line.length() < 4096; c = in.read()) {
      line.append((char) c);
    }
    Matcher title = TITLE_READ.matcher(line);
    if (!title.matches()) {
      throw new StoreException(file + ": not a backup of a store of Plenum");
    }
    int format = Integer.parseInt(title.group(1));
    if (format > FORMAT) {
      throw new StoreException(
          file
              + ": made by a later version of Plenum (backup format "
              + format
              + ", this one reads up to "
              + FORMAT
              + ")");
    }
    return title.group(2);
  }
}
