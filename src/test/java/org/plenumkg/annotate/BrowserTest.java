package org.plenumkg.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The HTML page in Chromium, whose address names a fact. Without Chromium this is left out, except
 * where CI is set: there it must be.
 */
class BrowserTest {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  @TempDir Path folder;

  @BeforeAll
  static void needsChromium() {
    boolean found = chromium().findFirst().isPresent();
    if (!System.getenv().getOrDefault("CI", "").isEmpty()) {
      assertThat(found).as("Chromium, which CI must have: one of %s", PLACES).isTrue();
    }
    Assumptions.assumeTrue(found, "no Chromium on this computer");
  }

  @Test
  void showsAFactWithItsPassage() throws Exception {
    Document shown = shown("#f1-1-1");

    assertThat(shown.select(".fact.on").eachAttr("id")).containsExactly("f1-1-1");
    assertThat(shown.select(".passage.on"))
        .isNotEmpty()
        .allSatisfy(passage -> assertThat(passage.attr("data-f").split(" ")).contains("f1-1-1"));
  }

  @Test
  void showsNothingUnasked() throws Exception {
    assertThat(shown("").select(".on")).isEmpty();
    assertThat(shown("#nosuch").select(".on")).isEmpty();
  }

  @Test
  void runsItsOwnScriptOnly() throws Exception {
    AnnotatedPage evil = Samples.page("区委书记林大山说，<script>document.title='evil'</script>要抓好防汛。\n");

    assertThat(shown("", evil).title()).isEqualTo("Plenum 标注 annotation");
  }

  @Test
  void answersPointerAndKeyboard() throws Exception {
    String driver =
        """
        const passage = document.querySelector('.passage');
        const log = [];
        const note = function (what) {
          log.push(what + ':' + document.querySelectorAll('.fact.on').length);
        };
        passage.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        note('over');
        document.querySelector('h1').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        note('out');
        passage.focus();
        log.push('focusable:' + (document.activeElement === passage));
        // a window that is not in front yet moves the focus without saying so
        passage.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        note('focus');
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        note('escape');
        document.getElementById('language').click();
        log.push(document.documentElement.lang);
        document.body.dataset.log = log.join(' ');
        """;
    String expected = "over:N out:0 focusable:true focus:N escape:0 en";
    String html =
        Samples.html(Samples.page())
            .replaceFirst("<meta http-equiv[^>]*>", "") // lets the driver run
            .replace("</body>", "<script>" + driver + "</script></body>");

    Document shown = dumped(html, "");

    int facts = shown.selectFirst(".passage").attr("data-f").split(" ").length;
    assertThat(shown.body().attr("data-log")).isEqualTo(expected.replace("N", "" + facts));
  }

  private Document shown(String fragment, AnnotatedPage... pages) throws Exception {
    return dumped(
        Samples.html(pages.length == 0 ? new AnnotatedPage[] {Samples.page()} : pages), fragment);
  }

  private Document dumped(String html, String fragment) throws IOException, InterruptedException {
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Path dump = folder.resolve("dump.html");
    Process browser =
        new ProcessBuilder(
                chromium().findFirst().orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri() + fragment)
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(120, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
    } finally {
      browser.destroyForcibly();
    }
    return Jsoup.parse(Files.readString(dump, StandardCharsets.UTF_8));
  }

  private static Stream<String> chromium() {
    return PLACES.stream().filter(place -> Files.isExecutable(Path.of(place)));
  }
}
