package org.plenumkg.ingest;

import java.io.IOException;

/**
 * Reads the pages of one format. A file that cannot be read at all is {@link Refused}; what
 * concerns a part of it goes to the sink, and reading goes on. Exceptions of a format's library do
 * not leave it; those of the sink do.
 */
interface FormatReader {

  void read(Content content, Sink sink) throws IOException;
}
