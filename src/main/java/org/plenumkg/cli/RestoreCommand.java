package org.plenumkg.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenumkg.graph.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plenum restore}: a store out of a file. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Makes a store of a file that 'plenum backup' wrote.",
      "The directory must be empty or not there."
    },
    footer = {"", "Examples:", "  plenum restore --store again plenum-2024-08.nq.gz"})
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A backup.")
  private Path file;

  @Mixin private StoreOption store = new StoreOption();

  private final Console console;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (Files.notExists(file)) {
      throw new UsageException(file + ": no such file");
    }
    Backup.restore(file, store.directory());
    console.message(store.directory() + ": restored from " + file);
    return Exit.DONE;
  }
}
