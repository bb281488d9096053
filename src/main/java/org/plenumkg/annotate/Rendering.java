package org.plenumkg.annotate;

/**
 * Writes annotated pages in one form, one after the other, as far as possible as they come. An
 * implementation writes all characters with line feeds, whatever the system, and leaves its writer
 * open.
 */
public interface Rendering extends AutoCloseable {

  /** Writes a page. */
  void write(AnnotatedPage page);

  /** Writes what comes behind the last page. */
  @Override
  void close();
}
