package org.plenumkg.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What tests ask of stores. */
final class Stores {

  private Stores() {}

  static String nquads(Store store) {
    return export(store, Export.Format.NQUADS);
  }

  static String export(Store store, Export.Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static <T> List<T> list(Iterator<T> iterator) {
    List<T> list = new ArrayList<>();
    iterator.forEachRemaining(list::add);
    return list;
  }

  static long length(Iterator<?> iterator) {
    return list(iterator).size();
  }
}
