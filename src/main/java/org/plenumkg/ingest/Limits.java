package org.plenumkg.ingest;

/**
 * How much is read of one thing, so that no input can exhaust memory or disk.
 *
 * @param file bytes of a file that is read whole (anything but CSV, TSV and JSON records)
 * @param record UTF-16 units of one record of a CSV, TSV or JSON file
 * @param archive bytes that one archive may unpack to, the archives inside it included
 * @param ratio how many times its own size an archive may unpack to, beyond the first MiB
 */
record Limits(long file, int record, long archive, int ratio) {

  /** Chinese text packs four to one, markup and tables up to some dozens to one. */
  static final Limits STANDARD = new Limits(64L << 20, 16 << 20, 4L << 30, 200);

  /** A number of bytes in the unit that reads best: 64 MiB. */
  static String inWords(long bytes) {
    if (bytes >= 1L << 30) {
      return (bytes >> 30) + " GiB";
    }
    return bytes >= 1L << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }
}
