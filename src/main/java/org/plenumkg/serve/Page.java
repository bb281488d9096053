package org.plenumkg.serve;

import org.plenumkg.annotate.SafeText;

/** What is around the text of every page: head, search box, the other language. */
final class Page {

  private final Addresses addresses;
  private final Tongue tongue;

  Page(Addresses addresses, Tongue tongue) {
    this.addresses = addresses;
    this.tongue = tongue;
  }

  /**
   * A page.
   *
   * @param title in plain text
   * @param main in HTML
   */
  String of(String title, String main) {
    String root = SafeText.html(addresses.rootPath());
    return """
    <!DOCTYPE html>
    <html lang="%1$s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%2$s · Plenum</title>
    <link rel="stylesheet" href="%3$sassets/plenum.css">
    <link rel="icon" href="data:,">
    </head>
    <body>
    <a class="skip" href="#main">%4$s</a>
    <header>
    <a class="home" href="%3$s?lang=%1$s">Plenum</a>
    <form role="search" action="%3$ssearch" method="get" id="search">
    <label for="q">%5$s</label>
    <input id="q" name="q" type="search" autocomplete="off" required
      role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">
    <input type="hidden" name="lang" value="%1$s">
    <button>%6$s</button>
    <ul id="found" role="listbox" aria-label="%6$s" hidden></ul>
    </form>
    <a class="other" hreflang="%7$s" lang="%7$s" href="?lang=%7$s">%8$s</a>
    </header>
    <main id="main">
    %9$s</main>
    <script src="%3$sassets/search.js" defer></script>
    </body>
    </html>
    """
        .formatted(
            tongue.tag(),
            SafeText.html(title),
            root,
            tongue.of("跳到正文", "Skip to content"),
            tongue.of("查人、机构、会议、项目、原话", "Find people, bodies, meetings, projects, words"),
            tongue.of("查找", "Search"),
            tongue.other().tag(),
            tongue.other().of("中文", "English"),
            main);
  }
}
