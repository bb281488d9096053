package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output, in a file beside the test. Where {@code -Dgolden.write=true} is given the file
 * is written anew, to be read through before it is committed.
 */
public final class Golden {

  private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "plenumkg");

  private Golden() {}

  /** Compares with the file, below the tests' resources. */
  public static void assertMatches(String file, String actual) throws IOException {
    Path expected = RESOURCES.resolve(file);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
