package org.plenumkg.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.plenumkg.check.CheckResult;
import org.plenumkg.check.Finding;
import org.plenumkg.check.Finding.Check;
import org.plenumkg.check.Finding.Severity;

/** The result of checks for programs. */
final class CheckJson {

  private CheckJson() {}

  static void write(CheckResult result, PrintWriter out) {
    ObjectNode all = JsonText.JSON.createObjectNode();
    all.put("inOrder", !result.isWrong());
    ArrayNode checks = all.putArray("checks");
    ArrayNode findings = all.putArray("findings");
    for (Check check : Check.values()) {
      checks
          .addObject()
          .put("check", word(check))
          .put("examined", result.examinedBy(check))
          .put("errors", result.count(check, Severity.ERROR))
          .put("notes", result.count(check, Severity.NOTE));
      result.findings(check).forEach(finding -> add(finding, findings));
    }
    JsonText.write(all, out);
  }

  private static void add(Finding finding, ArrayNode findings) {
    findings
        .addObject()
        .put("check", word(finding.check()))
        .put("severity", word(finding.severity()))
        .put("subject", finding.subject())
        .put("message", finding.message());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
