package org.plenumkg.cli;

/** How the rows of an answer are written. */
enum AnswerFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML
}
