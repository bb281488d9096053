package org.plenumkg.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plenumkg.check.Finding.Check;
import org.plenumkg.check.Finding.Severity;

/** What checks looked at and what they found, in order, each finding once. */
public final class CheckResult {

  /** More of one check are counted and not listed. */
  private static final int LISTED = 1_000;

  private final Map<Check, Long> examined = new EnumMap<>(Check.class);
  private final Map<Check, Map<Severity, Long>> counts = new EnumMap<>(Check.class);
  private final Map<Check, TreeSet<Finding>> findings = new EnumMap<>(Check.class);

  CheckResult() {
    for (Check check : Check.values()) {
      examined.put(check, 0L);
      counts.put(check, new EnumMap<>(Severity.class));
      findings.put(check, new TreeSet<>());
    }
  }

  void examined(Check check) {
    examined.merge(check, 1L, Long::sum);
  }

  void add(Finding finding) {
    TreeSet<Finding> listed = findings.get(finding.check());
    if (listed.add(finding)) {
      counts.get(finding.check()).merge(finding.severity(), 1L, Long::sum);
      if (listed.size() > LISTED) {
        listed.pollLast();
      }
    }
  }

  /** How many things a check looked at. */
  public long examinedBy(Check check) {
    return examined.getOrDefault(check, 0L);
  }

  /** How many findings a check has, listed or not. */
  public long count(Check check, Severity severity) {
    return counts.getOrDefault(check, Map.of()).getOrDefault(severity, 0L);
  }

  /** The first thousand findings of a check, errors before notes. */
  public List<Finding> findings(Check check) {
    return List.copyOf(findings.getOrDefault(check, new TreeSet<>(Collections.emptySet())));
  }

  /** Whether anything in the store is wrong. */
  public boolean isWrong() {
    return counts.values().stream().anyMatch(c -> c.getOrDefault(Severity.ERROR, 0L) > 0);
  }
}
