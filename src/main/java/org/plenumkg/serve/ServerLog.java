package org.plenumkg.serve;

/** Hears what a server does, from several threads. */
public interface ServerLog {

  /** A request was answered. */
  void answered(LogEntry entry);

  /**
   * Something was done that nobody asked for.
   *
   * @param what in one line, beginning with the time
   */
  default void done(String what) {}
}
