package org.plenumkg.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how far a build has come: a bar on a terminal, elsewhere a line now and then. How many
 * pages there are is known only as far as each file holds one.
 */
final class Progress implements AutoCloseable {

  /** Nanoseconds between two lines. */
  private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();

  private final Console console;
  private final LongSupplier clock;
  private final long start;
  private Optional<ProgressBar> bar;
  private long lastLine;
  private long done;
  private Optional<Long> all = Optional.empty();

  /**
   * Progress from now on.
   *
   * @param clock nanoseconds
   */
  Progress(Console console, LongSupplier clock) {
    this.console = console;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.lastLine = start;
    this.bar = console.errIsTerminal() ? Optional.of(bar(console)) : Optional.empty();
  }

  /** So many pages there will be, as far as is known now. */
  void expect(long pages) {
    all = Optional.of(pages);
    bar.ifPresent(b -> b.maxHint(pages));
  }

  /** A page more is done. */
  void step() {
    done++;
    bar.ifPresent(ProgressBar::step);
    long now = clock.getAsLong();
    if (bar.isEmpty() && now - lastLine >= BETWEEN_LINES) {
      lastLine = now;
      console.message(line((now - start) / 1e9));
    }
  }

  private String line(double seconds) {
    double rate = done / seconds;
    String soFar = String.format(Locale.ROOT, "%,d pages done, %.1f a second", done, rate);
    return soFar + all.filter(n -> n > done).map(n -> ", " + left((n - done) / rate)).orElse("");
  }

  private static String left(double seconds) {
    return seconds < 90
        ? String.format(Locale.ROOT, "about %.0f seconds left", seconds)
        : String.format(Locale.ROOT, "about %.0f minutes left", seconds / 60);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty(); // closed a second time, it would show again
  }

  private static ProgressBar bar(Console console) {
    return new ProgressBarBuilder()
        .setTaskName("plenum build")
        .setUnit(" pages", 1)
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
        .build();
  }
}
