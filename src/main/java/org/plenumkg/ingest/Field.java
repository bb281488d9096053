package org.plenumkg.ingest;

/** What a column of a table, a name of a record or a meta element may say of a page. */
enum Field {
  ID,
  TITLE,
  DATE,
  SOURCE,
  REGION,
  TEXT
}
