package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.Surnames;

/** Bylines: one meaning, many wordings; and words that only look like one. */
class BylineParserTest {

  private final BylineParser parser = new BylineParser(PageWords.load(), Surnames.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          记者 王晓明                        = R王晓明
          本报记者 王晓明                    = R王晓明
          ■滨江特区报记者王晓明              = R王晓明
          记者王晓明、李晓华                 = R王晓明 R李晓华
          记者 王晓明 李晓华/文              = R王晓明 R李晓华
          记者 王晓明 文/图                  = R王晓明 P王晓明
          记者 王晓明 摄影报道               = R王晓明 P王晓明
          记者 王晓明 通讯员 李晓华/文 赵小亮/图 = R王晓明 C李晓华 P赵小亮
          通讯员 李晓华/图                   = C李晓华 P李晓华
          赵小亮摄                           = P赵小亮
          赵小亮 摄                          = P赵小亮
          摄影：赵小亮                       = P赵小亮
          作者：王晓明                       = R王晓明
          文/王晓明 图/赵小亮                = R王晓明 P赵小亮
          总台央视记者王晓明                 = R王晓明
          记者张三丰李四                     = R张三丰 R李四
          记者欧阳修文诸葛亮                 = R欧阳修文 R诸葛亮
          记者 艾力·买买提                   = R艾力·买买提
          全媒体记者 王晓明                  = R王晓明
          特约通讯员 李晓华                  = C李晓华
          记者王明李华张伟                   = R王明 R李华 R张伟
          本报记者 王晓明 通讯员 李晓华 赵小亮/文 陈大伟/图 = R王晓明 C李晓华 C赵小亮 P陈大伟
          首席记者 王晓明/文 李华/图         = R王晓明 P李华
          融媒体记者 王晓明 见习记者 李华    = R王晓明 R李华
          本报驻保山记者 王晓明              = R王晓明
          时政记者 王晓明 摄影记者 李晓华    = R王晓明 P李晓华
          记者 王晓明 李华 实习生 赵亮       = R王晓明 R李华 R赵亮
          文/图 王晓明                       = R王晓明 P王晓明
          """)
  void credits(String byline, String expected) {
    assertThat(read(byline)).isEqualTo(List.of(expected.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"记者近日从区里获悉", "记者了解到", "图", "右一", "王晓明", "区委书记王晓明", "通讯员队伍不断壮大", "记者王晓明获悉，"})
  void noByline(String words) {
    assertThat(read(words)).isEmpty();
  }

  private List<String> read(String byline) {
    return parser.parse(byline, Optional.empty()).stream()
        .map(c -> c.role().name().charAt(0) + c.name().of(byline))
        .toList();
  }
}
