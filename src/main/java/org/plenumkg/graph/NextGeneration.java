package org.plenumkg.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.apache.jena.base.Sys;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * A database written anew beside the one that is read meanwhile, whose place it takes at a moment
 * at which nobody is in a transaction. Jena's own compaction does not wait for such a moment: who
 * reads then finds himself outside of his transaction, which it awaits the end of for ever.
 */
final class NextGeneration {

  private static final int QUADS_BETWEEN_LOOKS = 1_000;

  /** After so long without such a moment new readers wait until those that read have ended. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final int MILLISECONDS_BETWEEN_TRIES = 5;

  private final DatasetGraphSwitchable container;
  private final DatasetGraphTDB old;
  private final Path place;
  private final Path aside;

  NextGeneration(DatasetGraphSwitchable container) {
    this.container = container;
    this.old = (DatasetGraphTDB) container.get();
    Path before = Path.of(old.getLocation().getDirectoryPath());
    this.place =
        before.resolveSibling("Data-%04d".formatted(StoreDirectory.generation(before) + 1));
    // A database of this name is removed by Jena when it is next opened.
    this.aside = before.resolveSibling(place.getFileName() + "-tmp");
  }

  /** Windows does not let go of files that were once mapped into memory. */
  static boolean isPossible() {
    return !Sys.isWindows;
  }

  /**
   * Writes it, and puts it into its place; who wants to write waits.
   *
   * @param goesOn asked now and then; where it should not go on, all stays as it was
   * @return whether it is in its place
   */
  boolean take(BooleanSupplier goesOn) throws IOException {
    container.startReadOnlyDatabase();
    try {
      boolean written = false;
      try {
        written = write(goesOn) && holdReaders(goesOn);
      } finally {
        if (!written) {
          FileTree.delete(aside, path -> true);
        }
      }
      if (written) {
        try {
          enter();
        } finally {
          container.finishExclusiveMode();
        }
      }
      return written;
    } finally {
      container.finishReadOnlyDatabase();
    }
  }

  private boolean write(BooleanSupplier goesOn) throws IOException {
    Files.createDirectory(aside);
    DatasetGraphTDB copy = connect(aside);
    try {
      return Txn.calculateRead(
          old, () -> Txn.calculateWrite(copy, () -> copy(old.find(), copy, goesOn)));
    } finally {
      StoreConnection.internalExpel(copy.getLocation(), true);
    }
  }

  private boolean copy(Iterator<Quad> quads, DatasetGraphTDB to, BooleanSupplier goesOn) {
    to.prefixes().putAll(old.prefixes());
    for (long i = 0; quads.hasNext(); i++) {
      if (i % QUADS_BETWEEN_LOOKS == 0 && !goesOn.getAsBoolean()) {
        return false;
      }
      to.add(quads.next());
    }
    return true;
  }

  /** Waits until nobody reads, and lets nobody begin; tells whether it came to that. */
  private boolean holdReaders(BooleanSupplier goesOn) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (goesOn.getAsBoolean()) {
      if (container.tryExclusiveMode()) {
        return true;
      }
      if (System.nanoTime() > end) {
        container.startExclusiveMode();
        return true;
      }
      try {
        Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private void enter() throws IOException {
    boolean entered = false;
    Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
    try {
      DatasetGraphTDB next = connect(place);
      next.getContext().putAll(old.getContext());
      next.getTxnSystem().getTxnMgr().takeOverFrom(old.getTxnSystem().getTxnMgr());
      container.set(next);
      entered = true;
    } finally {
      if (!entered) {
        FileTree.delete(
            place, path -> true); // or it would be taken for the newest when next opened
      }
    }
    StoreConnection.release(old.getLocation());
    FileTree.delete(Path.of(old.getLocation().getDirectoryPath()), path -> true);
  }

  private DatasetGraphTDB connect(Path folder) {
    return StoreConnection.connectCreate(
            Location.create(folder), old.getStoreParams(), old.getReorderTransform())
        .getDatasetGraphTDB();
  }
}
