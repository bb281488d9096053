package org.plenumkg.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;

/**
 * Writes a database anew: TDB2 never writes over what a reader might see, so that each transaction
 * leaves dead space behind. The new files take the old ones' place at once or not at all.
 */
final class Compaction {

  /** How many times its compact size a store may take before it is compacted by itself. */
  private static final double WORTH = 1.6;

  /** Not worth it below so many dead bytes. */
  private static final long SMALL = 8L << 20;

  /** Bytes a thousand triples where none were measured yet. */
  private static final long USUAL = 400_000;

  private final Path directory;
  private final DatasetGraph dataset;

  Compaction(Path directory, DatasetGraph dataset) {
    this.directory = directory;
    this.dataset = dataset;
  }

  void run() {
    long room = StoreDirectory.room(directory);
    long size = StoreDirectory.size(directory);
    if (room < Math.min(size, 2 * compactSize()) + SMALL) {
      throw new StoreException(
          directory + ": not room enough on the disk to compact it (" + (room >> 20) + " MiB)");
    }
    compact();
  }

  boolean runIfWorthIt() {
    boolean worthIt = isWorthIt();
    if (worthIt) {
      compact();
    }
    return worthIt;
  }

  /** The same while others read. */
  boolean runBesideIfWorthIt(BooleanSupplier goesOn) {
    if (!NextGeneration.isPossible() || !isWorthIt()) {
      return false;
    }
    try {
      boolean done = new NextGeneration((DatasetGraphSwitchable) dataset).take(goesOn);
      if (done) {
        measure();
      }
      return done;
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be compacted: " + FileFault.reason(e), e);
    }
  }

  private boolean isWorthIt() {
    long compact = compactSize();
    return StoreDirectory.size(directory) > compact * WORTH + SMALL
        && StoreDirectory.room(directory) > 2 * compact + SMALL;
  }

  /** Notes how large the database is now, when nothing in it is dead. */
  void measure() {
    long size = StoreDirectory.size(directory);
    Txn.executeWrite(dataset, () -> new Ledger(dataset).compact(size));
  }

  private void compact() {
    try {
      DatabaseMgr.compact(dataset, true);
    } catch (RuntimeException e) {
      throw StoreException.explained(directory, e);
    }
    measure();
  }

  /** An estimate, from how large it was when it was compact. */
  private long compactSize() {
    return Txn.calculateRead(
        dataset,
        () -> {
          Ledger ledger = new Ledger(dataset);
          return ledger.holdings().triples() * ledger.compactSize().orElse(USUAL) / 1000;
        });
  }
}
