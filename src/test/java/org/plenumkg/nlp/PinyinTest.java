package org.plenumkg.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  private final Pinyin pinyin = new Pinyin();

  @ParameterizedTest
  @CsvSource({
    "樊惠林, fan-huilin",
    "虎荣鑫, hu-rongxin",
    "单晓明, shan-xiaoming",
    "尉迟恭, yuchi-gong",
    "欧阳明, ouyang-ming",
    "欧阳, ou-yang",
    "马, ma",
    "买买提·吐尔逊, mai-maiti-tuerxun",
  })
  void writesPeopleWithTheirSurnameApart(String name, String slug) {
    assertThat(pinyin.ofPerson(name).text()).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "二七广场, erqiguangchang, true",
    "重庆路, chongqinglu, true",
    "重点项目, zhongdianxiangmu, true",
    "“安居”工程, anju-gongcheng, false",
    "动员会 2023-05-06, dongyuanhui-2023-05-06, true",
    "party-committee/书记, party-committee-shuji, true",
    "party-committee-书记, party-committee-shuji, true",
    "G107国道, g107guodao, false",
    "１号线, 1haoxian, false",
    "𠮷, '', false",
  })
  void writesOtherWordsTogether(String words, String slug, boolean whole) {
    assertThat(pinyin.of(words)).isEqualTo(new Pinyin.Slug(slug, whole));
  }

  @Test
  void cutsBetweenSyllables() {
    Pinyin.Slug slug = pinyin.of("关于进一步加强城市精细化管理工作的实施意见");

    assertThat(slug).isEqualTo(new Pinyin.Slug("guanyujinyibujiaqiangchengshijingxihua", false));
  }

  @Test
  void readsTheSurnameOfEveryExample() throws IOException {
    for (List<String> row : surnames()) {
      assertThat(row.get(2)).startsWith(row.get(0));
      assertThat(pinyin.ofPerson(row.get(2)).text()).startsWith(row.get(1) + "-");
    }
  }

  private static List<List<String>> surnames() throws IOException {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Pinyin.class.getResourceAsStream("surnames.csv"), StandardCharsets.UTF_8))) {
      return table.lines().skip(1).map(line -> List.of(line.split(","))).toList();
    }
  }
}
