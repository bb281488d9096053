package org.plenumkg.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that takes time to make, made on a thread of its own until it is asked for. */
final class Ahead<T> implements Supplier<T> {

  private final CompletableFuture<T> made;

  private Ahead(CompletableFuture<T> made) {
    this.made = made;
  }

  /** Starts to make it. The process does not wait for what nobody asks for. */
  static <T> Ahead<T> of(Supplier<T> maker) {
    return new Ahead<>(CompletableFuture.supplyAsync(maker, Ahead::start));
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "ahead");
    thread.setDaemon(true);
    thread.start();
  }

  /** It, once it is made; fails as its making failed. */
  @Override
  public T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
