package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the columns of a page: the longest run of line pieces with a gutter through all of it is
 * cut there, what stands above and below it is looked at in the same way, and so are both sides.
 */
final class PdfLayout {

  /** More pieces than any newspaper page has; the search is quadratic. */
  private static final int MOST_PIECES = 4000;

  private final double em;

  PdfLayout(double em) {
    this.em = em;
  }

  /** A run of pieces, {@code end} exclusive, and the gutter through it. */
  private record Run(int start, int end, PdfGutter gutter) {
    int length() {
      return end - start;
    }
  }

  /**
   * Groups of pieces in reading order.
   *
   * @param pieces of a page or of part of it, from the top
   */
  List<List<PdfPiece>> columns(List<PdfPiece> pieces) {
    List<List<PdfPiece>> columns = new ArrayList<>();
    collect(pieces, columns);
    return columns;
  }

  private void collect(List<PdfPiece> pieces, List<List<PdfPiece>> columns) {
    if (pieces.isEmpty()) {
      return;
    }
    Run run = pieces.size() > MOST_PIECES ? new Run(0, 0, null) : longestRun(pieces);
    if (run.length() == 0) {
      columns.add(pieces);
      return;
    }
    List<PdfPiece> cut = pieces.subList(run.start(), run.end());
    collect(pieces.subList(0, run.start()), columns);
    collect(cut.stream().filter(run.gutter()::isLeft).toList(), columns);
    collect(cut.stream().filter(piece -> !run.gutter().isLeft(piece)).toList(), columns);
    collect(pieces.subList(run.end(), pieces.size()), columns);
  }

  private Run longestRun(List<PdfPiece> pieces) {
    double left = pieces.stream().mapToDouble(PdfPiece::left).min().orElse(0);
    double right = pieces.stream().mapToDouble(PdfPiece::right).max().orElse(0);
    Run best = new Run(0, 0, null);
    for (int start = 0; pieces.size() - start > best.length(); start++) {
      List<PdfGutter> gutters = List.of(PdfGutter.open(left, right));
      for (int i = start; i < pieces.size() && !gutters.isEmpty(); i++) {
        List<PdfGutter> narrowed = new ArrayList<>();
        for (PdfGutter gutter : gutters) {
          gutter.beside(pieces.get(i), em * PdfPiece.GUTTER, narrowed);
        }
        gutters = narrowed;
        if (i + 1 - start > best.length()) {
          for (PdfGutter gutter : gutters) {
            if (gutter.partsColumns(em)) {
              best = new Run(start, i + 1, gutter);
              break;
            }
          }
        }
      }
    }
    return best;
  }
}
