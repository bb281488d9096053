package org.plenumkg.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.plenumkg.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plenum compact}: gives dead space back. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Writes a store anew without the space that earlier changes left in it.",
      "'plenum build' and 'plenum remove' do so by themselves where it is worth it."
    },
    footer = {"", "Examples:", "  plenum compact --store news"})
final class CompactCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  private final Console console;

  CompactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store compacted = Store.open(store.directory())) {
      long before = compacted.size();
      compacted.compact();
      console.message(
          String.format(
              Locale.ROOT,
              "%s: %,d MiB, before %,d MiB",
              store.directory(),
              compacted.size() >> 20,
              before >> 20));
    }
    return Exit.DONE;
  }
}
