package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * A piece of a line without a wide gap, in points from the left edge of the page.
 *
 * @param em size of its first character
 */
record PdfPiece(double left, double right, double em, List<TextPosition> glyphs) {

  /** A gap this wide, in em, may be the gutter between two columns. */
  static final double GUTTER = 0.9;

  /** The pieces of one line. */
  static List<PdfPiece> ofLine(List<TextPosition> line) {
    List<PdfPiece> pieces = new ArrayList<>();
    List<TextPosition> piece = new ArrayList<>();
    double right = 0;
    for (TextPosition glyph : line) {
      if (!piece.isEmpty() && glyph.getX() - right >= GUTTER * em(glyph)) {
        pieces.add(of(piece, right));
        piece = new ArrayList<>();
        right = 0;
      }
      piece.add(glyph);
      right = Math.max(right, glyph.getX() + glyph.getWidth());
    }
    pieces.add(of(piece, right));
    return pieces;
  }

  private static PdfPiece of(List<TextPosition> glyphs, double right) {
    TextPosition first = glyphs.get(0);
    return new PdfPiece(first.getX(), right, em(first), List.copyOf(glyphs));
  }

  /** Font size in points; files that scale a font of size 1 say so in the text matrix. */
  static double em(TextPosition glyph) {
    return Math.max(1, glyph.getFontSizeInPt());
  }

  double width() {
    return right - left;
  }
}
