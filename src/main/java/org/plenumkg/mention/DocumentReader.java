package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds documents: what 《》 name, and shorter names of the same document later in the article (《条例》,
 * 垃圾管理条例).
 */
final class DocumentReader {

  /** An unquoted short name has at least so many characters. */
  private static final int SHORTEST = 6;

  private static final String HEADS = "、省市县区州旗";

  private final DocumentTitles titles = new DocumentTitles();
  private final Issuers issuers;

  DocumentReader(Issuers issuers) {
    this.issuers = issuers;
  }

  /** The documents of an article; one inside another's name is none of its own. */
  List<Mention> read(String text, List<Sentence> sentences, Scope scope) {
    Map<String, Thing> known = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    BitSet taken = new BitSet();
    int next = 0;
    for (Quoted quoted : Quoted.find(text, new Span(0, text.length()), '《', '》')) {
      while (next + 1 < sentences.size()
          && sentences.get(next).span().end() <= quoted.outer().start()) {
        next++;
      }
      String title = Characters.withoutSpace(quoted.inner().of(text));
      boolean fits = !quoted.nested() && !title.isEmpty() && next < sentences.size();
      if (fits && titles.isDocument(text, quoted, title)) {
        Optional<Thing> document = document(text, sentences.get(next), quoted, title, known, scope);
        document.ifPresent(d -> mentions.add(new Mention(d, quoted.outer(), title)));
        taken.set(quoted.outer().start(), quoted.outer().end());
      }
    }
    mentions.addAll(shortNames(text, known, taken));
    return mentions.stream().sorted().toList();
  }

  /** The document of a title: a new one, or the one that has it as a short name. */
  private Optional<Thing> document(
      String text,
      Sentence sentence,
      Quoted quoted,
      String title,
      Map<String, Thing> known,
      Scope scope) {
    Thing same = known.get(title);
    if (same != null || titles.isGeneric(title)) {
      return Optional.ofNullable(same);
    }
    List<Role> roles = new ArrayList<>();
    issuers.of(text, sentence, quoted, scope).ifPresent(i -> roles.add(new Role(Plm.issuer, i)));
    String region =
        titles.isNational(title) ? Regions.COUNTRY : scope.article().map(Region::code).orElse("");
    Thing document = new Thing(Plm.Document, region, title, title, roles);
    String bare = DocumentTitles.withoutVersion(title);
    known.put(title, document);
    known.putIfAbsent(bare, document);
    known.putIfAbsent(tail(bare), document);
    for (int at = Math.max(1, bare.length() - SHORTEST); at < bare.length(); at++) {
      if (titles.isGeneric(bare.substring(at))) {
        known.put(bare.substring(at), document);
      }
    }
    return Optional.of(document);
  }

  /** A title without the places at its beginning: 生活垃圾管理条例 of 北京市生活垃圾管理条例. */
  private static String tail(String title) {
    int start = 0;
    for (int i = 0; i < title.length() - SHORTEST; i++) {
      start = HEADS.indexOf(title.charAt(i)) >= 0 ? i + 1 : start;
    }
    return title.substring(start);
  }

  /** Names without 《》. */
  private static List<Mention> shortNames(String text, Map<String, Thing> known, BitSet taken) {
    Map<String, Thing> names = new HashMap<>(known);
    names.keySet().removeIf(name -> name.length() < SHORTEST);
    Forms<Thing> forms = Forms.of(names);
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      Optional<Forms.Match<Thing>> match = forms.longest(text, at);
      int used = taken.nextSetBit(at);
      if (match.isPresent() && (used < 0 || used >= match.get().end())) {
        Span span = new Span(at, match.get().end());
        mentions.add(new Mention(match.get().value(), span, span.of(text)));
        at = match.get().end() - 1;
      }
    }
    return mentions;
  }
}
