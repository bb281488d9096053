package org.plenumkg.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenumkg.lexicon.Formulae;
import org.plenumkg.lexicon.PolicyCues;
import org.plenumkg.lexicon.PolicyTypes;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Page;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

/** What weighs most for a quoted name, and what outweighs it. */
class QuotedPoliciesTest {

  private final PolicyContext context =
      new PolicyContext(
          PolicyTypes.load(),
          WordSet.load("/lexicon/carrying-out.csv"),
          WordSet.load("/lexicon/carrying-out.csv", "opens", "yes"));
  private final QuotedPolicies policies =
      new QuotedPolicies(
          context,
          new PolicyEvidence(
              context, PolicyCues.load(), WordSet.load("/lexicon/figures-of-speech.csv")),
          Formulae.load());

  @ParameterizedTest
  @CsvSource({
    "实施“春风”工程。, 春风, type-behind",
    "落实“五项机制”。, 五项机制, type-inside",
    "用“党员+网格”服务群众。, 党员+网格, plus",
    "推进“物业城市”。, 物业城市, verb-before",
    "树牢“四个意识”。, 四个意识, national",
    "把准“稳、准、狠”三个关键。, '稳、准、狠', counted-members",
    "全面提速“一户一策”。, 一户一策, number-first",
    "以“路长制”为载体。, 路长制, cue-为载体",
  })
  void namesWithTheirRule(String text, String name, String rule) {
    assertThat(read(text)).extracting(PolicyName::name).containsExactly(name);
    assertThat(read(text)).extracting(PolicyName::rule).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "推进“先手棋”。",
    "实现“加速度”。",
    "获评“四星级酒店”。",
    "他说：“好！”",
    "“4·18”事故。",
    "“12345”热线。",
    "以“同心”为主题。",
  })
  void nothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  private List<PolicyName> read(String text) {
    Span all = new Span(0, text.length());
    Article article =
        new Article(
            Page.of("page", text),
            1,
            RepairedText.unchanged(text),
            List.of(new Block(Block.Kind.PARAGRAPH, all)),
            List.of(),
            Optional.empty());
    List<Quoted> quoted = Quoted.find(text, all, '“', '”');
    return policies.read(text, quoted, new ArticleWords(article, quoted, List.of()));
  }
}
