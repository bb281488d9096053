package org.plenumkg.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.plenumkg.check.CheckResult;
import org.plenumkg.check.Finding;
import org.plenumkg.check.Finding.Check;
import org.plenumkg.check.Finding.Severity;

/** The result of checks for people: what was looked at, then what was found. */
final class CheckText {

  private CheckText() {}

  static void write(CheckResult result, PrintWriter out) {
    for (Check check : Check.values()) {
      out.printf(
          Locale.ROOT,
          "%-10s %,10d %-30s %,6d wrong %,6d to note\n",
          check.name().toLowerCase(Locale.ROOT),
          result.examinedBy(check),
          examined(check),
          result.count(check, Severity.ERROR),
          result.count(check, Severity.NOTE));
    }
    for (Check check : Check.values()) {
      List<Finding> findings = result.findings(check);
      findings.forEach(finding -> out.print(line(finding)));
      long more =
          result.count(check, Severity.ERROR)
              + result.count(check, Severity.NOTE)
              - findings.size();
      if (more > 0) {
        out.printf(
            Locale.ROOT, "… and %,d more of %s\n", more, check.name().toLowerCase(Locale.ROOT));
      }
    }
    out.print(result.isWrong() ? "The store is not in order.\n" : "The store is in order.\n");
  }

  private static String examined(Check check) {
    return switch (check) {
      case SHAPES -> "classes of things";
      case EVIDENCE -> "places in original pages";
      case LINKS -> "links and graphs";
      case CONFLICTS -> "figures";
    };
  }

  private static String line(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.subject()
        + ": "
        + finding.message().replaceAll("\\s+", " ")
        + "\n";
  }
}
