package org.plenumkg.cli;

/** How an answer is written: rows in any of these but Turtle, a graph in Turtle. */
enum AnswerFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML,
  MARKDOWN,
  TURTLE
}
