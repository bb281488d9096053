package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedKeysTest {

  private static final int KEYS = 20_000;
  private static final int LENGTH = 24;

  @TempDir private Path folder;

  // All in memory at once, in two runs, in some two hundred.
  @ParameterizedTest
  @ValueSource(ints = {KEYS * 2, KEYS - 1, 97})
  void sortsAsUnsignedNumbersAndHandsOverEqualKeysOnce(int inMemory) {
    List<byte[]> keys = someKeys(KEYS);
    List<byte[]> handed = new ArrayList<>();
    try (SortedKeys sorted = new SortedKeys(folder, LENGTH, inMemory)) {
      keys.forEach(sorted::add);
      sorted.forEach(handed::add);
    }
    assertThat(hex(handed.stream()))
        .isEqualTo(hex(keys.stream().sorted(Arrays::compareUnsigned)).stream().distinct().toList());
  }

  @Test
  void nothingGoesInAndNothingComesOut() {
    List<byte[]> handed = new ArrayList<>();
    try (SortedKeys sorted = new SortedKeys(folder, LENGTH, 1)) {
      sorted.forEach(handed::add);
    }
    assertThat(handed).isEmpty();
  }

  @Test
  void leavesNoFile() throws IOException {
    try (SortedKeys sorted = new SortedKeys(folder, LENGTH, 10)) {
      someKeys(100).forEach(sorted::add);
      sorted.forEach(key -> {});
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  /** Every tenth stands there twice; half of them begin with a high bit. */
  private static List<byte[]> someKeys(int number) {
    Random random = new Random(7);
    List<byte[]> keys = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      boolean again = i % 10 == 9;
      long first = random.nextLong();
      keys.add(
          again
              ? keys.get(random.nextInt(i)).clone()
              : ByteBuffer.allocate(LENGTH).putLong(first).putLong(i).putLong(first * i).array());
    }
    return keys;
  }

  private static List<String> hex(Stream<byte[]> keys) {
    return keys.map(key -> HexFormat.of().formatHex(key)).toList();
  }
}
