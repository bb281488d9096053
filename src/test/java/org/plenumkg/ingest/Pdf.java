package org.plenumkg.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A PDF made for a test. Its Chinese font is named and not embedded: characters are two bytes of
 * UTF-16, each one em wide, so that no font need be on the machine.
 */
final class Pdf {

  private final PDDocument document = new PDDocument();
  private StringBuilder operators;

  Pdf() {
    page();
  }

  Pdf page() {
    flush();
    operators = new StringBuilder();
    return this;
  }

  /** One line with its left end at x, y points from the bottom. */
  Pdf line(double x, double y, double size, String text) {
    String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    operators.append("BT /F %s Tf %s %s Td <%s> Tj ET%n".formatted(size, x, y, codes));
    return this;
  }

  /** Lines below each other, 14 points apart, in 10 points. */
  Pdf column(double x, double y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      line(x, y - 14 * i, 10, lines[i]);
    }
    return this;
  }

  Pdf protect(String password) {
    try {
      flush();
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    flush();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void flush() {
    if (operators == null) {
      return;
    }
    PDPage page = new PDPage();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F", font());
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    try {
      PDStream contents = new PDStream(document);
      try (var out = contents.createOutputStream()) {
        out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(contents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.addPage(page);
    operators = null;
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem("Registry", new COSString("Adobe"));
    system.setItem("Ordering", new COSString("GB1"));
    system.setItem("Supplement", COSInteger.get(4));
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName("FontName", "STSong-Light");
    descriptor.setInt("Flags", 6);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setName(COSName.SUBTYPE, "CIDFontType0");
    descendant.setName("BaseFont", "STSong-Light");
    descendant.setItem("CIDSystemInfo", system);
    descendant.setItem("FontDescriptor", descriptor);
    descendant.setInt("DW", 1000);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName("BaseFont", "STSong-Light-UniGB-UTF16-H");
    font.setName("Encoding", "UniGB-UTF16-H");
    font.setItem("DescendantFonts", descendants);
    return font;
  }
}
