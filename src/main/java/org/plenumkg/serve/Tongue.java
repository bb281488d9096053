package org.plenumkg.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The language in which a reader is spoken to: as asked for with lang=, or as the browser says. */
enum Tongue {
  ZH,
  EN;

  static Tongue of(HttpServletRequest request) {
    String asked =
        Optional.ofNullable(request.getParameter("lang"))
            .or(() -> Optional.ofNullable(request.getHeader("Accept-Language")))
            .orElse("");
    return asked.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
  }

  /** Its tag. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  Tongue other() {
    return this == ZH ? EN : ZH;
  }

  /** One of two wordings. */
  String of(String chinese, String english) {
    return this == ZH ? chinese : english;
  }
}
