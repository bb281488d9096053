package org.plenumkg.cli;

import java.io.PrintStream;
import org.plenumkg.query.Parameter;
import org.plenumkg.query.Question;
import org.plenumkg.query.QuestionLibrary;

/** The questions that come with Plenum, for people to choose from. */
final class QuestionList {

  private QuestionList() {}

  static void write(QuestionLibrary library, PrintStream out) {
    library
        .all()
        .forEach(
            (name, question) -> {
              out.print(name + "\n");
              write(question, out);
            });
    out.flush();
  }

  private static void write(Question question, PrintStream out) {
    out.print("    " + question.chinese() + "\n    " + question.english() + "\n");
    for (Parameter parameter : question.parameters()) {
      out.print("      " + parameter.usage() + "    " + parameter.meaning() + "\n");
    }
  }
}
