package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The query page in Chromium, with the keyboard alone. Without Chromium this is left out, except
 * where CI is set: there it must be.
 */
class QueryPageTest {

  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int DOWN = 40;
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
    served = Served.start(folder, Settings.USUAL, "p1");
    browser = Browser.open(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
      served.close();
    }
  }

  @Test
  void asksAQuestionOfTheLibraryAndFollowsAPersonToTheQuotes() throws Exception {
    open("/?lang=zh");
    browser.eval("document.getElementById('example').focus()");
    browser.eval(
        "(() => { const e = document.getElementById('example');"
            + " e.value = 'plenum-adoptions'; e.dispatchEvent(new Event('change')); })()");
    assertThat(browser.eval("document.getElementById('example').selectedOptions[0].text"))
        .contains("哪些领导在全会上讲话");
    browser.key("Tab", TAB, "");
    assertThat(browser.eval("document.activeElement.id")).isEqualTo("run");
    browser.key("Enter", ENTER, "\r");
    browser.until("document.querySelector('#answer table')?.innerText.includes('樊惠林')");

    browser.key("Tab", TAB, "");
    assertThat(browser.eval("document.activeElement.id")).isEqualTo("csv");
    assertThat(browser.eval("fetch(document.getElementById('csv').href).then(r => r.text())"))
        .startsWith("person,title,body")
        .contains("樊惠林,书记");

    ask("SELECT ?person { ?person a plm:Person ; rdfs:label '樊惠林'@zh }");
    browser.until("document.querySelector('#answer a[href*=\"fan-huilin\"]')");
    browser.eval("document.querySelector('#answer a[href*=\"fan-huilin\"]').click()");
    browser.until("document.querySelector('h1')?.innerText === '樊惠林'");
    assertThat(browser.eval("document.querySelector('blockquote').innerText")).contains("樊惠林");
    assertThat(browser.eval("location.pathname")).startsWith("/id/person/");
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

  @Test
  void fitsAPhoneAndSpeaksEnglish() throws Exception {
    browser.width(PHONE);
    open("/?lang=en");

    assertThat(browser.eval("document.getElementById('run').innerText")).isEqualTo("Run");
    assertThat(browser.eval("document.querySelector('#example option:nth-child(2)').text"))
        .matches("[ -~]+");
    assertThat(Integer.parseInt(browser.eval("String(document.documentElement.scrollWidth)")))
        .isLessThanOrEqualTo(PHONE);
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

  private static void ask(String query) throws Exception {
    browser.eval(
        "document.querySelector('#editor .CodeMirror').CodeMirror.setValue(\""
            + query.replace("\"", "\\\"")
            + "\")");
    browser.eval("document.getElementById('run').click()");
  }
}
