package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store on a small disk of its own, which is filled up or made read-only: that stops the
 * superuser too, whom permissions do not.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux lends a process disks of its own")
class OwnDiskTest {

  private static final String COUNT =
      "query --store disk/store --format csv 'SELECT ?p {?p a plm:Page}'";

  @TempDir Path folder;

  @BeforeEach
  void mayMount() throws Exception {
    assumeTrue(run("true").exit() == 0, "this system lends no disks to processes");
    Files.writeString(folder.resolve("page.txt"), "区委召开全会\n");
  }

  @Test
  void aFullDiskIsToldAndHarmsNothing() throws Exception {
    Run run =
        run(
            "plenum build --store disk/store ../page.txt",
            "dd if=/dev/zero of=disk/fill bs=1M 2>/dev/null",
            "plenum remove --store disk/store page",
            "plenum export --store disk/store disk/graph.ttl",
            "plenum backup --store disk/store disk/backup.nq.gz",
            "plenum compact --store disk/store",
            "ls disk",
            "plenum " + COUNT);

    assertThat(run.err().lines().filter(line -> line.startsWith("plenum: ")))
        .containsExactly(
            "plenum: disk/store: the disk is nearly full (0 MiB are free); what was committed before"
                + " is safe, and the same command goes on from there",
            "plenum: disk/graph.ttl: cannot be written: No space left on device",
            "plenum: disk/backup.nq.gz: cannot be written: No space left on device",
            "plenum: disk/store: not room enough on the disk to compact it (0 MiB)");
    assertThat(run.out().lines())
        .containsExactly("fill", "store", "p", "https://w3id.org/plenum/id/page/page");
  }

  @Test
  void aReadOnlyDiskIsToldAndHarmsNothing() throws Exception {
    Run run =
        run(
            "plenum build --store disk/store ../page.txt",
            "mount -o remount,ro disk",
            "plenum build --store disk/store ../page.txt",
            "plenum remove --store disk/store page",
            "plenum build --store disk/new ../page.txt",
            "mount -o remount,rw disk",
            "plenum " + COUNT);

    assertThat(run.err().lines().filter(line -> line.startsWith("plenum: ")))
        .containsExactly(
            "plenum: disk/store: cannot be written to",
            "plenum: disk/store: cannot be written to",
            "plenum: disk/new: cannot make a store here: Read-only file system");
    assertThat(run.out().lines()).containsExactly("p", "https://w3id.org/plenum/id/page/page");
  }

  /** Runs a script beside a disk of 120 MiB in memory that nobody else sees. */
  private Run run(String... script) throws IOException, InterruptedException {
    String java =
        "plenum() { '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' %s \"$@\"; }\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName());
    String disk = "mkdir disk && mount -t tmpfs -o size=120m tmpfs disk || exit 1\n";
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process =
        new ProcessBuilder(
                List.of("unshare", "-rm", "bash", "-c", java + disk + String.join("\n", script)))
            .directory(Files.createTempDirectory(folder, "run").toFile())
            .redirectError(err.toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }
}
