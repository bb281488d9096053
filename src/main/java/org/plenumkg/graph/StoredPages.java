package org.plenumkg.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.plenumkg.text.Page;

/** The pages of a store: which are to be read, and each change of them as a transaction. */
final class StoredPages {

  private final Transactions transactions;

  StoredPages(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Those of some pages that are not in the store as they are now and as a program reads. */
  List<Page> changed(Collection<Page> pages, Iris iris, String program) {
    return transactions.read(
        quads -> {
          PagesHeld held = new PagesHeld(quads);
          Ledger ledger = new Ledger(quads);
          return pages.stream()
              .filter(
                  page -> {
                    Node node = iris.page(page);
                    return !ledger.isRead(node, program) || !held.isHeld(node, page.contentHash());
                  })
              .toList();
        });
  }

  /** Puts pages in the place of what the store had of them. */
  void replace(Collection<PageGraphs> pages, String program, List<Derivation> derivations) {
    transactions.needRoomFor(pages.stream().mapToLong(PageGraphs::triples).sum());
    write(held -> held.replace(pages, program, derivations), derivations);
  }

  /** Removes pages; gives the identifiers of which the store has none. */
  List<String> remove(Collection<String> ids, Iris iris, List<Derivation> derivations) {
    Set<String> known =
        transactions.read(
            quads -> {
              PagesHeld held = new PagesHeld(quads);
              Set<String> found = new HashSet<>(ids);
              found.removeIf(id -> !held.isHeld(iris.page(id)));
              return found;
            });
    Set<Node> pages = new HashSet<>();
    known.forEach(id -> pages.add(iris.page(id)));
    write(held -> held.remove(pages, derivations), derivations);
    return ids.stream().filter(id -> !known.contains(id)).toList();
  }

  private void write(Consumer<PagesHeld> change, List<Derivation> derivations) {
    try {
      transactions.write(quads -> change.accept(new PagesHeld(quads)));
    } catch (RuntimeException | Error e) {
      derivations.forEach(Derivation::aborted);
      throw e;
    }
    derivations.forEach(Derivation::committed);
  }
}
