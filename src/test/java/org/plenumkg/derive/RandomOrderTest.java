package org.plenumkg.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.text.Page;

/**
 * Pages of a few people, posts, sessions and figures come in any order and in parts, are changed
 * and emptied: what was kept in step is, byte for byte, what is derived afresh and what one build
 * gives.
 */
class RandomOrderTest {

  private static final List<String> NAMES = List.of("王伟", "林海明", "周立群", "许晓东");
  private static final List<String[]> POSTS =
      List.of(
          new String[] {"330624", "新昌县县长"},
          new String[] {"330624", "新昌县委书记"},
          new String[] {"330683", "嵊州市委副书记"},
          new String[] {"340200", "芜湖市市长"});
  private static final String[] IDENTITIES = {
    "same,330624 周立群,340200 许晓东,试", "different,330624 王伟,340200 王伟,试"
  };

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void inStepIsAfresh(long seed) {
    Random random = new Random(seed);
    Map<String, Page> last = new TreeMap<>();
    String inStep;
    try (Newspaper paper = Newspaper.in(folder.resolve("parts"), IDENTITIES)) {
      for (int part = 0; part < 8; part++) {
        List<Page> pages = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
          Page page = page(random, "p" + random.nextInt(14));
          if (pages.stream().noneMatch(p -> p.id().equals(page.id()))) {
            pages.add(page);
            last.put(page.id(), page);
          }
        }
        paper.read(pages);
      }
      inStep = paper.nquads();
      assertThat(paper.resolve().nquads()).isEqualTo(inStep);
    }
    List<Page> all = new ArrayList<>(last.values());
    Collections.shuffle(all, random);
    try (Newspaper whole = Newspaper.in(folder.resolve("whole"), IDENTITIES)) {
      assertThat(whole.read(all).nquads()).isEqualTo(inStep).contains("#Tenure", "void#entities>");
    }
  }

  private static Page page(Random random, String id) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    String[] post = POSTS.get(random.nextInt(POSTS.size()));
    String[] other = POSTS.get(random.nextInt(POSTS.size()));
    String day = (2018 + random.nextInt(5)) + "-0" + (1 + random.nextInt(9)) + "-15";
    String text =
        switch (random.nextInt(8)) {
          case 0 -> "今天天气晴朗。";
          case 1 -> "会议决定任命" + name + "为" + post[1] + "。";
          case 2 -> "会议决定免去" + name + "的" + post[1] + "职务。";
          case 3 -> name + "同志任" + post[1] + "，不再担任" + other[1] + "职务。";
          case 4 -> "干部说：“" + name.charAt(0) + "书记的讲话催人奋进。”";
          case 5 ->
              random.nextInt(28)
                  + 1
                  + "日，新昌县第十四届委员会第"
                  + "一二三四五".charAt(random.nextInt(5))
                  + "次全体会议召开。";
          case 6 ->
              "2017年，新昌县实现地区生产总值" + (500 + random.nextInt(3)) + "." + random.nextInt(3) + "亿元。";
          default -> post[1] + name + "主持召开会议。";
        };
    String region = text.contains("新昌") ? "330624" : post[0];
    return Newspaper.page(id, day, region, "本地要闻", text);
  }
}
