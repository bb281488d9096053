package org.plenumkg.cli;

import java.util.Optional;
import org.plenumkg.graph.Selection;
import picocli.CommandLine.Option;

/** Which articles of a store a command works on. */
final class SelectionOptions {

  @Option(
      names = "--region",
      paramLabel = "NAME",
      description = "Only articles about a region or what lies in it, by name, code or IRI.")
  private Optional<String> region = Optional.empty();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only articles that name a person, by name or IRI.")
  private Optional<String> person = Optional.empty();

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Only one article: its IRI, PAGE/NUMBER, or PAGE for all articles of a page.")
  private Optional<String> article = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only articles dated YYYY-MM-DD, YYYY-MM or YYYY or later.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "Only articles dated so or earlier.")
  private Optional<String> to = Optional.empty();

  /**
   * The articles.
   *
   * @throws UsageException if a date is none
   */
  Selection selection() {
    check("--from", from);
    check("--to", to);
    return new Selection(region, person, article, from, to);
  }

  private static void check(String option, Optional<String> date) {
    if (date.filter(d -> !d.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")).isPresent()) {
      throw new UsageException(
          option + " " + date.orElseThrow() + ": no date such as 2024-08-16, 2024-08 or 2024");
    }
  }
}
