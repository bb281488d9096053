package org.plenumkg.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDFBox's text stripper, given the characters of a page column by column. */
final class PdfColumns extends PDFTextStripper {

  PdfColumns() {
    setSortByPosition(true);
    setShouldSeparateByBeads(false);
    setLineSeparator("\n");
    setArticleEnd("\n");
    setPageEnd("\n");
  }

  @Override
  protected void writePage() throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    charactersByArticle.forEach(glyphs::addAll);
    charactersByArticle.clear();
    charactersByArticle.addAll(inReadingOrder(glyphs));
    super.writePage();
  }

  private static List<List<TextPosition>> inReadingOrder(List<TextPosition> glyphs) {
    List<PdfPiece> pieces = pieces(glyphs);
    double em =
        pieces.stream()
            .mapToDouble(PdfPiece::em)
            .sorted()
            .skip(pieces.size() / 2)
            .findFirst()
            .orElse(0);
    List<List<TextPosition>> columns = new ArrayList<>();
    for (List<PdfPiece> column : new PdfLayout(em).columns(pieces)) {
      List<TextPosition> inColumn = new ArrayList<>();
      column.forEach(piece -> inColumn.addAll(piece.glyphs()));
      columns.add(inColumn);
    }
    return columns;
  }

  /** Lines, broken where a gap is wide enough to be a gutter; from the top, then from the left. */
  private static List<PdfPiece> pieces(List<TextPosition> glyphs) {
    List<TextPosition> sorted =
        new ArrayList<>(glyphs.stream().filter(g -> !g.getUnicode().isBlank()).toList());
    sorted.sort(Comparator.comparingDouble(TextPosition::getY));
    List<PdfPiece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameLine(sorted.get(start), sorted.get(i))) {
        List<TextPosition> line = new ArrayList<>(sorted.subList(start, i));
        line.sort(Comparator.comparingDouble(TextPosition::getX));
        pieces.addAll(PdfPiece.ofLine(line));
        start = i;
      }
    }
    return pieces;
  }

  private static boolean sameLine(TextPosition a, TextPosition b) {
    return b.getY() - a.getY() <= 0.3 * PdfPiece.em(a);
  }
}
