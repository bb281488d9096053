package org.plenumkg;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

/** Pages of one thing over and over, which no newspaper prints, and what work on them costs. */
public final class SameAgain {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private SameAgain() {}

  /** Things that every stage looks at. */
  public static Stream<String> things() {
    return Stream.of(
        "“", "”", "1", "《", "（", "）", "，", "。", "年", "一", "十", "的", " ", "\n", "2024-05-06 ");
  }

  /** Memory in bytes that this thread asks for at some work, whether it keeps it or not. */
  public static long bytes(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
