package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Store;

/** Builds that come to an end before their time: by Ctrl-C, or because the disk is full. */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "Windows has neither kill nor ulimit")
class EndedTest {

  private static final int PAGES = 300;

  @TempDir Path folder;

  /** TERM is taken as Ctrl-C's INT is, which shells let processes in the background ignore. */
  @Test
  void ctrlCEndsAfterTheBatch() throws Exception {
    pages("5月6日，城关区委书记马远航主持召开会议并讲话。\n".repeat(5));
    Path err = folder.resolve("err.txt");
    Process build = start(err, "", "build", "--store", "store", "--batch", "2", "pages");
    while (build.isAlive() && Files.notExists(folder.resolve("store/plenum-store.properties"))) {
      Thread.sleep(20);
    }

    new ProcessBuilder("kill", "-TERM", Long.toString(build.pid())).start().waitFor();

    assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(err))
        .matches("(?s).*plenum: interrupted; [0-9]+ pages? done and safe in the store, .*");
    assertThat(build.exitValue()).isEqualTo(143);
    try (Store store = Store.open(folder.resolve("store"))) {
      assertThat(store.holdings().pages()).isLessThan(PAGES).matches(n -> n % 2 == 0, "whole");
    }
    assertThat(Run.of(folder, "build", "--store=DIR/store", "DIR/pages").err())
        .contains("300 pages");
  }

  @Test
  void ctrlCEndsABuildThatWaitsForStandardInput() throws Exception {
    Path err = folder.resolve("err.txt");
    Process build = start(err, "", "build", "--store", "store", "-");
    build.getOutputStream().write("区委召开全会\n".getBytes(StandardCharsets.UTF_8));
    build.getOutputStream().flush();
    while (build.isAlive() && Files.notExists(folder.resolve("store/plenum-store.properties"))) {
      Thread.sleep(20);
    }

    new ProcessBuilder("kill", "-TERM", Long.toString(build.pid())).start().waitFor();

    assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(err)).contains("plenum: interrupted; 0 pages done and safe");
    assertThat(build.exitValue()).isEqualTo(143);
    build.getOutputStream().close();
    assertThat(Run.withInput(folder, "区委召开全会\n", "build", "--store=DIR/store", "-").err())
        .contains("1 page in ");
  }

  /** A limit on the size of files is to a process what a full disk is. */
  @Test
  void aFullDiskLeavesTheStoreAsItWas() throws Exception {
    Files.writeString(folder.resolve("one.txt"), "区委召开全会\n");
    Run.of(folder, "build", "--store=DIR/store", "DIR/one.txt");
    String before = Run.of(folder, "export", "--store=DIR/store").out();
    pages(Files.readString(Path.of("seeds/articles/004_5691262fa9ceeb0d.txt")));
    Path err = folder.resolve("err.txt");

    Process build = start(err, "ulimit -f 8192; ", "build", "--store", "store", "pages");

    assertThat(build.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(err))
        .contains("plenum: store: cannot be written to: ")
        .contains("what was committed before is safe");
    assertThat(build.exitValue()).isEqualTo(Exit.REFUSED);
    assertThat(Run.of(folder, "export", "--store=DIR/store").out()).isEqualTo(before);
  }

  private void pages(String text) throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(pages.resolve("page-" + i + ".txt"), text);
    }
  }

  private Process start(Path err, String before, String... args) throws IOException {
    List<String> command = JavaProcess.command(List.of("-XX:+UseSerialGC"), List.of(args));
    return new ProcessBuilder(shell(before, command))
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(err.toFile())
        .start();
  }

  private static List<String> shell(String before, List<String> command) {
    List<String> shell = new ArrayList<>(List.of("bash", "-c", before + "exec \"$@\"", "bash"));
    shell.addAll(command);
    return shell;
  }
}
