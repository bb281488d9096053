package org.plenumkg.ingest;

import java.util.List;

/**
 * A vertical strip, in points, that no piece of a run enters, and how many pieces, of what total
 * width, stand on each side.
 */
record PdfGutter(
    double left, double right, int before, double widthBefore, int behind, double widthBehind) {

  /** Fewer lines side by side are no columns. */
  private static final int FEWEST_LINES = 3;

  /** Narrower text, in em, is a table or a list of names: it is read along the lines. */
  private static final double NARROWEST = 5;

  /** The whole width of a region without text. */
  static PdfGutter open(double left, double right) {
    return new PdfGutter(left, right, 0, 0, 0, 0);
  }

  /**
   * Adds what remains of this strip beside one more piece, if that is at least {@code width} wide.
   */
  void beside(PdfPiece piece, double width, List<PdfGutter> remaining) {
    double leftPart = Math.min(right, piece.left());
    if (leftPart - left >= width) {
      remaining.add(
          new PdfGutter(
              left, leftPart, before, widthBefore, behind + 1, widthBehind + piece.width()));
    }
    double rightPart = Math.max(left, piece.right());
    if (right - rightPart >= width) {
      remaining.add(
          new PdfGutter(
              rightPart, right, before + 1, widthBefore + piece.width(), behind, widthBehind));
    }
  }

  boolean partsColumns(double em) {
    return before >= FEWEST_LINES
        && behind >= FEWEST_LINES
        && widthBefore >= NARROWEST * em * before
        && widthBehind >= NARROWEST * em * behind;
  }

  boolean isLeft(PdfPiece piece) {
    return piece.right() <= right;
  }
}
