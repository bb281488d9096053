package org.plenumkg.cli;

import java.util.concurrent.Callable;
import org.plenumkg.derive.Resolved;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plenum resolve}: derives afresh what several articles say together. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Derives afresh who is who, who held a post from when to when, and which figures conflict.",
      "'plenum build' keeps all that in step; this is for a store of an older version, or to try",
      "another table of identities."
    },
    footer = {
      "",
      "Examples:",
      "  plenum resolve                               with the identities that come with Plenum",
      "  plenum resolve --identities my.csv           with decisions of your own"
    })
final class ResolveCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private IdentitiesOption identities = new IdentitiesOption();

  private final Console console;

  ResolveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = Store.open(store.directory())) {
      Resolved resolved = identities.resolved(new Iris(opened.base(), new Ontology()));
      opened.derive(resolved::afresh);
      console.message(store.directory() + ": " + resolved.count(opened));
    }
    return Exit.DONE;
  }
}
