package org.plenumkg.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenumkg.graph.Golden;

class CoverageTest {

  @Test
  void listsTheGapsOfAPage() throws IOException {
    AnnotatedPage page = Samples.page();
    Golden.assertMatches("annotate/coverage.txt", Samples.covered(CoverageText::new, page));
    Golden.assertMatches("annotate/coverage.json", Samples.covered(CoverageJson::new, page));
    Golden.assertMatches(
        "annotate/coverage.csv", Samples.covered(CoverageCsv::new, page).replace("\r\n", "\n"));
    Golden.assertMatches(
        "annotate/summary.csv",
        Samples.covered(CoverageSummaryCsv::new, page).replace("\r\n", "\n"));
  }

  @Test
  void listsWordsSetAsideWithTheirLine() {
    assertThat(gaps(Samples.TEXT))
        .filteredOn(gap -> gap.kind().equals("set aside"))
        .extracting(PageCoverage.Place::line, PageCoverage.Place::quote)
        .contains(org.assertj.core.groups.Tuple.tuple(6, "分享到微信"));
  }

  @Test
  void listsTitlesThatNobodyHolds() {
    assertThat(gaps("各街道党工委书记参加会议。\n区委书记林大山强调，要抓好防汛。\n"))
        .filteredOn(gap -> gap.kind().equals(VacantTitles.KIND))
        .allSatisfy(gap -> assertThat(gap.quote()).doesNotContain("区委书记"));
  }

  @Test
  void isSilentWhereAllIsUnderstood() {
    assertThat(gaps("今天天气很好。\n")).isEmpty();
  }

  @Test
  void countsLinesOfEverySystem() {
    Lines lines = new Lines("一\n二\r\n三\r四");
    assertThat(List.of(lines.at(0), lines.at(2), lines.at(5), lines.at(7)))
        .containsExactly(1, 2, 3, 4);
  }

  private static List<PageCoverage.Place> gaps(String text) {
    return new Coverage(Samples.ONTOLOGY).of(Samples.page(text)).gaps();
  }
}
