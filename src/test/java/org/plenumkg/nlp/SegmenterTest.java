package org.plenumkg.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words are those of HanLP's Viterbi segmenter, whatever the text. */
class SegmenterTest {

  private static final String SIGNS =
      "中共区委书记张伟一二十百千2024.，,．年第%km３ＡaＺ·“”《》（）—…\n\t　 😀埇々〇①ⅣЖα﹏\u0000\uffff";

  private final Segmenter segmenter = new Segmenter();
  private final Segment hanlp =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableNameRecognize(false)
          .enablePlaceRecognize(false)
          .enableOrganizationRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableJapaneseNameRecognize(false)
          .enableNumberQuantifierRecognize(false);

  @Test
  void segmentsPagesAsHanLpDoes() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("seeds/articles"))) {
      for (Path page : pages.sorted().toList()) {
        Files.readString(page).lines().forEach(this::compare);
      }
    }
  }

  @Test
  void segmentsAnySignsAsHanLpDoes() {
    Random random = new Random(8);
    int[] signs = SIGNS.codePoints().toArray();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, signs.length)
          .forEach(sign -> text.appendCodePoint(signs[sign]));
      compare(text.toString());
    }
  }

  @Test
  void countsOffsetsFromTheArticlesBeginning() {
    assertThat(segmenter.segment("二七区委书记", 7))
        .first()
        .extracting(t -> t.span().start())
        .isEqualTo(7);
    assertThat(segmenter.segment("", 7)).isEmpty();
  }

  private void compare(String text) {
    List<String> ours =
        segmenter.segment(text, 0).stream().map(t -> t.word() + "/" + t.tag()).toList();
    List<String> theirs = hanlp.seg(text).stream().map(t -> t.word + "/" + t.nature).toList();
    assertThat(ours).as(text).isEqualTo(theirs);
  }
}
