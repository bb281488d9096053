package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.text.Span;

/**
 * Names of projects in the order of a sentence; those that stand side by side share what is said of
 * the last: A、B投入使用.
 */
final class ProjectRow {

  private final String text;
  private final List<Span> names = new ArrayList<>();
  private final List<Span> waiting = new ArrayList<>();
  private int end = -1;
  private boolean governed;
  private boolean named;

  ProjectRow(String text) {
    this.text = text;
  }

  /** Whether nothing but 、 or 和 stands between the last name and one that begins there. */
  boolean joins(int left) {
    String between = end >= 0 && end <= left ? text.substring(end, left) : "";
    return between.equals("、") || between.equals("和") || between.equals("与") || between.equals("及");
  }

  /** Whether the last one was a project. */
  boolean isNamed() {
    return named;
  }

  /** Whether a verb stands before the first of those that stand side by side. */
  boolean isGoverned() {
    return governed;
  }

  /** A project, and with it those that wait before it. */
  void name(Span name) {
    if (joins(name.start())) {
      names.addAll(waiting);
    }
    waiting.clear();
    names.add(name);
    end = name.end();
    named = true;
  }

  /** What may be a project if one beside it is. */
  void wait(Span name, boolean governed) {
    if (!joins(name.start())) {
      waiting.clear();
    }
    waiting.add(name);
    end = name.end();
    named = false;
    this.governed = governed;
  }

  List<Span> names() {
    return names;
  }
}
