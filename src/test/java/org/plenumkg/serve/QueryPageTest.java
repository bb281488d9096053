package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The query page in Chromium over the pages that come with Plenum, mostly by the keyboard alone.
 * Without Chromium this is left out, except where CI is set: there it must be.
 */
class QueryPageTest {

  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int DOWN = 40;
  private static final int ESCAPE = 27;
  private static final int A = 65;
  private static final int PHONE = 360;

  @TempDir static Path folder;
  private static Served served;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    boolean found = Browser.program().isPresent();
    if (!System.getenv().getOrDefault("CI", "").isEmpty()) {
      assertThat(found).as("Chromium, which CI must have").isTrue();
    }
    Assumptions.assumeTrue(found, "no Chromium on this computer");
    Seeds.build(folder.resolve("store"), Seeds.pages());
    served = Served.over(folder.resolve("store"), Settings.USUAL);
    browser = Browser.open(folder);
    browser.downloadTo(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
      served.close();
    }
  }

  @Test
  void asksWhoHeldAPostAndFollowsAPersonToTheQuotes() throws Exception {
    open("/?lang=zh");
    tabTo("example");
    for (int i = 0; i < 60 && !value("example").equals("post-holders"); i++) {
      browser.key("ArrowDown", DOWN, "");
    }
    assertThat(browser.eval("document.getElementById('example').selectedOptions[0].text"))
        .startsWith("历任书记");
    tabTo("run");
    browser.key("Enter", ENTER, "\r");
    browser.until("document.querySelector('#answer table')?.innerText.includes('陈红民')");
    assertThat(browser.eval("document.querySelector('#answer table').innerText"))
        .contains("樊惠林", "中共郑州市二七区委员会书记", "2023-05-04");

    tabTo("csv");
    browser.key("Enter", ENTER, "\r");
    Path csv = folder.resolve("answer.csv");
    Waiting.until(() -> Files.exists(csv));
    assertThat(Files.readString(csv).lines())
        .startsWith("post,person,firstSeen,lastSeen,from,until,after")
        .contains("中共郑州市二七区委员会书记,樊惠林,2023-05-04,2024-08-16,,,陈红民");

    for (int i = 0; i < 200 && !focused("innerText").equals("樊惠林"); i++) {
      browser.key("Tab", TAB, "");
    }
    browser.key("Enter", ENTER, "\r");
    browser.until("document.querySelector('h1')?.innerText === '樊惠林'");
    assertThat(browser.eval("location.pathname")).startsWith("/id/person/");
    assertThat(
            browser.eval(
                "[...document.querySelectorAll('blockquote')].map(q => q.innerText).join()"))
        .contains("区委书记樊惠林");
  }

  @Test
  void writesAQueryAndRunsItWithoutLeavingTheKeyboard() throws Exception {
    open("/?lang=zh");
    tabTo("csv");
    browser.key("Tab", TAB, "");
    assertThat(focused("tagName")).isEqualTo("TEXTAREA");
    browser.control("a", A);
    browser.type("SELECT ?person { ?person a plm:Person ; rdfs:label '陈红民'@zh }");
    browser.control("Enter", ENTER);
    browser.until("document.querySelector('#answer a[href*=\"chen-hongmin\"]')");
    browser.key("Escape", ESCAPE, "");
    assertThat(focused("id")).isEqualTo("run");
  }

  @Test
  void findsWhatOneTypesAndGoesThere() throws Exception {
    open("/?lang=zh");
    browser.eval("document.getElementById('q').focus()");
    browser.type("fan huilin");
    browser.until("document.querySelectorAll('#found li').length > 0");
    browser.key("ArrowDown", DOWN, "");
    assertThat(browser.eval("document.querySelector('#found [aria-selected=true]').innerText"))
        .contains("樊惠林", "人物");
    browser.key("Enter", ENTER, "\r");
    browser.until("document.querySelector('h1')?.innerText === '樊惠林'");
  }

  @ParameterizedTest
  @CsvSource({"zh, 运行, 历任书记, 人物", "en, Run, Who held each top post, person"})
  void fitsAPhoneInChineseAndInEnglish(String lang, String run, String question, String kind)
      throws Exception {
    browser.width(PHONE);
    open("/?lang=" + lang);
    browser.eval(
        "(() => { const e = document.getElementById('example');"
            + " e.value = 'post-holders'; e.dispatchEvent(new Event('change')); })()");
    assertThat(browser.eval("document.getElementById('run').innerText")).isEqualTo(run);
    assertThat(browser.eval("document.getElementById('example').selectedOptions[0].text"))
        .startsWith(question);
    browser.click("document.getElementById('run')");
    browser.until("document.querySelector('#answer table')?.innerText.includes('樊惠林')");
    assertThat(width()).isLessThanOrEqualTo(PHONE);

    browser.click("[...document.querySelectorAll('#answer a')].find(a => a.innerText === '樊惠林')");
    browser.until("document.querySelector('.kind')?.innerText === '" + kind + "'");
    assertThat(browser.eval("document.querySelector('h1').innerText")).isEqualTo("樊惠林");
    assertThat(browser.eval("document.documentElement.lang")).isEqualTo(lang);
    assertThat(width()).isLessThanOrEqualTo(PHONE);
    browser.width(1000);
  }

  @Test
  void tellsWhatIsWrongWithAQuery() throws Exception {
    open("/?lang=zh");
    ask("SELECT ?x { ?x");

    browser.until("document.getElementById('status').innerText.includes('Malformed query')");
  }

  @Test
  void loadsNothingFromElsewhere() throws Exception {
    open("/?lang=zh");
    ask("SELECT * { ?s ?p ?o } LIMIT 3");
    browser.until("document.querySelector('#answer table')");

    String here = served.uri("/").toString();
    assertThat(browser.requests)
        .isNotEmpty()
        .allSatisfy(url -> assertThat(url).matches("(data:|blob:|about:|" + here + ").*"));
  }

  private static void open(String path) throws Exception {
    browser.go(served.uri(path));
    browser.until("document.body?.dataset.ready === 'true' && location.search !== ''");
  }

  /** Presses the tabulator until it has come to an element. */
  private static void tabTo(String id) throws Exception {
    for (int i = 0; i < 50 && !focused("id").equals(id); i++) {
      browser.key("Tab", TAB, "");
    }
    assertThat(focused("id")).isEqualTo(id);
  }

  private static String focused(String property) throws Exception {
    return browser.eval("document.activeElement." + property);
  }

  private static String value(String id) throws Exception {
    return browser.eval("document.getElementById('" + id + "').value");
  }

  private static int width() throws Exception {
    return Integer.parseInt(browser.eval("String(document.documentElement.scrollWidth)"));
  }

  private static void ask(String query) throws Exception {
    browser.eval(
        "document.querySelector('#editor .CodeMirror').CodeMirror.setValue(\""
            + query.replace("\"", "\\\"")
            + "\")");
    browser.eval("document.getElementById('run').click()");
  }
}
