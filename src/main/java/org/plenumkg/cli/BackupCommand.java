package org.plenumkg.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenumkg.graph.Backup;
import org.plenumkg.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plenum backup}: a store in a file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Writes a store, as it is at this moment, into one compressed file of N-Quads,",
      "which 'plenum restore' makes a store of again, with any later version too."
    },
    footer = {"", "Examples:", "  plenum backup plenum-2024-08.nq.gz"})
final class BackupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Where to write; an older file is replaced.")
  private Path file;

  @Mixin private StoreOption store = new StoreOption();

  private final Console console;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store from = Store.open(store.directory())) {
      Backup.write(from, file);
      console.message(file + ": " + store.directory() + " as it is now");
    }
    return Exit.DONE;
  }
}
