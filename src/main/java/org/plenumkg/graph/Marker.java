package org.plenumkg.graph;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The small file by which a directory is known to be a store of Plenum, and of which make.
 *
 * @param format number of the layout of the store; raised when older programs could not use it
 * @param base what the IRIs in it begin with
 */
record Marker(int format, String base) {

  /** The format that this program writes and reads. */
  static final int FORMAT = 2;

  private static final String FILE = "plenum-store.properties";

  /**
   * The marker of a directory, if it has one.
   *
   * @throws StoreException if there is one but it cannot be read
   */
  static Optional<Marker> read(Path directory) {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file)));
      int format = Integer.parseInt(properties.getProperty("format", ""));
      return Optional.of(new Marker(format, properties.getProperty("base", "")));
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(file + ": cannot be read", e);
    }
  }

  /** Writes it as a whole or not at all. */
  void write(Path directory) throws IOException {
    String text = "# A store of Plenum (TDB2).\nformat=" + format + "\nbase=" + base + "\n";
    Path part = directory.resolve(FILE + ".part");
    Files.write(part, text.getBytes(StandardCharsets.UTF_8));
    Files.move(part, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }
}
