package org.plenumkg.check;

import java.util.function.Consumer;
import org.plenumkg.graph.Store;
import org.plenumkg.text.Page;

/**
 * Checks a store as it stands:
 *
 * <pre>{@code
 * CheckResult result = StoreCheck.of(store, pages -> reader.read(paths, pages, problems));
 * }</pre>
 */
public final class StoreCheck {

  /** Hands over the original pages, one after the other; none is right too. */
  public interface Originals {

    /** Gives every page to the consumer. */
    void read(Consumer<Page> use);
  }

  private StoreCheck() {}

  /** Runs all checks, each over the same state of the store. */
  public static CheckResult of(Store store, Originals originals) {
    return store.read(
        quads -> {
          CheckResult result = new CheckResult();
          new ShapeCheck().run(quads, result);
          EvidenceCheck evidence = new EvidenceCheck(quads, result);
          originals.read(evidence::run);
          new LinkCheck(quads, store.base(), result).run();
          new ConflictCheck(quads, result).run();
          return result;
        });
  }
}
