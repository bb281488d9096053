package org.plenumkg.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests to the dataset be worked on at a time, in the order in which they came, and
 * sends each answer whole.
 */
final class Turns implements Filter {

  /** Of the heap, for answers. */
  private static final int SHARE_OF_MEMORY = 4;

  private final Limits limits;
  private final Semaphore turns;
  private final Budget budget;

  Turns(Limits limits) {
    this.limits = limits;
    this.turns = new Semaphore(limits.concurrent(), true);
    this.budget =
        new Budget(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, limits.answerBytes());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletResponse to = (HttpServletResponse) response;
    if (!hasTurn()) {
      Plain.send(to, Refusal.BUSY, "The server is busy. Try again later.");
      return;
    }
    try (Budget.Share share = budget.share()) {
      Answer answer = new Answer(to, share);
      try {
        next.doFilter(request, answer);
      } finally {
        turns.release();
      }
      Sized sized = (Sized) request;
      if (sized.isTooLong()) {
        Sized.drain(sized.getRequest());
        Plain.send(to, 413, Access.tooLong(sized.most()));
      } else {
        answer.send();
      }
    }
  }

  private boolean hasTurn() {
    try {
      return turns.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
