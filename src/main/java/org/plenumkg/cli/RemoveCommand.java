package org.plenumkg.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plenumkg.Derivations;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plenum remove}: takes pages out of a store. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {"Removes pages from a store, with all that they state and nobody else does."},
    footer = {
      "",
      "Examples:",
      "  plenum remove 20240816-03                     the page with this identifier",
      "  plenum remove --store news a b c              several"
    })
final class RemoveCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PAGE",
      description = "Identifiers of pages: their files' names without the extension.")
  private List<String> pages = List.of();

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private IdentitiesOption identities = new IdentitiesOption();

  private final Console console;

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store changed = Store.open(store.directory())) {
      return remove(changed, new Ontology());
    }
  }

  private int remove(Store changed, Ontology ontology) {
    Iris iris = new Iris(changed.base(), ontology);
    try (Derivations derivations =
        Derivations.open(store.directory(), changed, ontology, identities.resolved(iris))) {
      Set<String> distinct = new LinkedHashSet<>(pages);
      List<String> unknown = changed.remove(distinct, iris, derivations.all());
      unknown.forEach(id -> console.message(id + ": no such page in " + store.directory()));
      derivations.catchUp();
      changed.compactIfWorthIt();
      int removed = distinct.size() - unknown.size();
      console.message(removed + (removed == 1 ? " page" : " pages") + " removed");
      return unknown.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }
  }
}
