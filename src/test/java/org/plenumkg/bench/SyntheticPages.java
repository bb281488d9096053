package org.plenumkg.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenumkg.lexicon.Table;
import org.plenumkg.text.Page;

/**
 * Pages that nobody printed, for measuring size and speed: real counties, cities and districts of
 * the gazetteer, in which invented people hold invented meetings about invented projects. The page
 * with a number is always the same, whichever others are made, and pages of one county share its
 * people, meetings and projects as those of one newspaper do.
 */
final class SyntheticPages {

  private static final int ARTICLES_A_PAGE = 5;
  private static final int COLUMN = 17;
  private static final int YEAR = 2018;
  private static final int YEARS = 7;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭鲁韦";
  private static final String GIVEN = "志强国栋建平丽娜晓东海燕文博雪松明远思齐春梅立新永康子涵玉兰振华秋实嘉宁光耀梓萱怀远云鹏";
  private static final List<String> TOPICS =
      List.of("乡村振兴", "安全生产", "招商引资", "生态环境保护", "基层治理", "防汛抗旱", "义务教育", "优化营商环境");
  private static final String SLOGANS = "惠安暖乐育强兴智绿和畅清亮美富康文实";
  private static final List<String> VIRTUES = List.of("现代化", "富强", "幸福", "美丽", "活力");
  private static final List<String> WORKS =
      List.of("产业园", "污水处理厂", "快速路", "智能制造基地", "冷链物流园", "人民医院新院区", "水库", "数字经济产业园");
  private static final String PLACES = "东西南北城河山桥湖塘岭沟溪湾营堡寨店柳杨松竹梅石云龙凤白青";

  private record County(String code, String name, String parent) {

    String unit() {
      return name.substring(name.length() - 1);
    }
  }

  private final List<County> counties;
  private final List<String> articles;
  private final long seed;

  /**
   * Pages of one seed.
   *
   * @param articles templates, separated by empty lines, whose first line is the headline
   */
  SyntheticPages(long seed, String articles) {
    this.seed = seed;
    this.articles =
        List.of(
            articles
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .strip()
                .split("\n\n"));
    List<Table.Row> rows =
        Table.read("/seeds/regions.csv", "code", "name", "level", "parent", "valid").stream()
            .filter(row -> row.get("valid").equals("current"))
            .toList();
    Map<String, String> names =
        rows.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("name")));
    this.counties =
        rows.stream()
            .filter(row -> row.get("level").equals("county"))
            .filter(row -> row.get("name").matches(".{1,4}[市县区]"))
            .map(
                row ->
                    new County(
                        row.get("code"),
                        row.get("name"),
                        names.getOrDefault(row.get("parent"), "")))
            .toList();
  }

  /** The page with a number, from 0 on. */
  Page page(int number) {
    Random random = random("page", number);
    County county = counties.get(random.nextInt(counties.size()));
    int year = YEAR + random.nextInt(YEARS);
    int first = random.nextInt(articles.size());
    String text =
        IntStream.range(0, ARTICLES_A_PAGE)
            .mapToObj(i -> articles.get((first + i) % articles.size()))
            .map(article -> wrap(fill(article, county, year, random)))
            .collect(Collectors.joining("\n\n", county.name() + "日报\n\n", "\n"));
    return Page.of(String.format("synthetic-%07d", number), text);
  }

  private String fill(String article, County county, int year, Random random) {
    Map<String, Function<Random, String>> words = words(county, year);
    List<String> officers = new ArrayList<>();
    return SLOT.matcher(article)
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(
                    switch (slot.group(1)) {
                      case "officer", "deputy" -> {
                        // nobody twice in one list
                        int place = officers.size();
                        officers.add(person(county, slot.group(1), year / 4, place));
                        yield officers.get(place);
                      }
                      default -> words.get(slot.group(1)).apply(random);
                    }));
  }

  private Map<String, Function<Random, String>> words(County county, int year) {
    // Fixed within an article: which topic, project, town and slogan it is about.
    String unit = county.unit();
    Random subject = random(county.code() + year, 0);
    return Map.ofEntries(
        Map.entry("short", random -> county.name()),
        Map.entry("full", random -> county.parent() + county.name()),
        Map.entry("committee", random -> unit + "委"),
        Map.entry("body", random -> unit + "委"),
        Map.entry("gov", random -> unit),
        Map.entry("unit", random -> unit),
        Map.entry("secretary", random -> person(county, "secretary", year / 4, 0)),
        Map.entry("head", random -> person(county, "head", year / 4, 0)),
        Map.entry("newcomer", random -> name(random)),
        Map.entry("reporter", random -> person(county, "reporter", 0, random.nextInt(8))),
        Map.entry("term", random -> numeral(10 + year % 4)),
        Map.entry("session", random -> numeral(1 + random.nextInt(9))),
        Map.entry("month", random -> Integer.toString(2 + random.nextInt(10))),
        Map.entry("day", random -> Integer.toString(1 + random.nextInt(28))),
        Map.entry("year", random -> Integer.toString(year)),
        Map.entry("nextyear", random -> Integer.toString(year + 2)),
        Map.entry("number", random -> Integer.toString(10 + random.nextInt(80))),
        Map.entry("amount", random -> Integer.toString(20 + random.nextInt(900))),
        Map.entry("small", random -> Integer.toString(3 + random.nextInt(12))),
        Map.entry("digit", random -> Integer.toString(1 + random.nextInt(9))),
        Map.entry("topic", random -> any(TOPICS, subject(county, year, 1))),
        Map.entry("virtue", random -> any(VIRTUES, subject)),
        Map.entry("slogan", random -> letters(SLOGANS, 2, random) + letters(SLOGANS, 2, random)),
        Map.entry("town", random -> letters(PLACES, 2, subject(county, year, 2))),
        Map.entry(
            "project",
            random -> {
              Random of = subject(county, year, 3);
              return letters(PLACES, 2, of) + any(WORKS, of);
            }));
  }

  private Random subject(County county, int year, int which) {
    return random(county.code() + year, which);
  }

  /** Who holds an invented office in a county for a term of some years. */
  private String person(County county, String office, int term, int place) {
    return name(random(county.code() + office + term, place));
  }

  private static String name(Random random) {
    return letters(SURNAMES, 1, random) + letters(GIVEN, 1 + random.nextInt(2), random);
  }

  private static String letters(String from, int number, Random random) {
    return IntStream.range(0, number)
        .mapToObj(i -> String.valueOf(from.charAt(random.nextInt(from.length()))))
        .collect(Collectors.joining());
  }

  private static String any(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static String numeral(int number) {
    String ones = "零一二三四五六七八九十";
    return number <= 10 ? String.valueOf(ones.charAt(number)) : "十" + ones.charAt(number - 10);
  }

  /** Lines as narrow as a newspaper's column. */
  private static String wrap(String article) {
    return article
        .lines()
        .map(line -> line.startsWith("记者 ") ? line : HardWrap.wrapped(line, COLUMN).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private Random random(String what, int number) {
    return new Random(31L * (31L * seed + what.hashCode()) + number * 0x9E3779B97F4A7C15L);
  }
}
