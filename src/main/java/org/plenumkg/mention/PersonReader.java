package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Organs;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.lexicon.Titles;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds the persons of an article: in bylines, beside posts, behind words such as 市领导, as subjects
 * of verbs of saying, and wherever a name that is certain once stands again.
 */
final class PersonReader {

  /** Rarer surnames than this make words more often than names of two characters. */
  private static final int FREQUENT = 150;

  private static final int COMMON = 60;

  private static final int FEWEST_TOGETHER = 3;

  private final Surnames surnames;
  private final WordSet followers;
  private final WordSet leads;
  private final WordSet speechVerbs;
  private final Titles titles;
  private final Organs organs;
  private final WordSet notSurnames = WordSet.load("/lexicon/surname-words.csv");
  private final WordSet addresses = WordSet.load("/lexicon/addresses.csv");
  private final Transliteration sounds = Transliteration.load();
  private final Map<String, Lead> postLeads;

  PersonReader(
      Surnames surnames,
      WordSet followers,
      WordSet leads,
      WordSet speechVerbs,
      Titles titles,
      Organs organs,
      Map<String, Lead> postLeads) {
    this.surnames = surnames;
    this.followers = followers;
    this.leads = leads;
    this.speechVerbs = speechVerbs;
    this.titles = titles;
    this.organs = organs;
    this.postLeads = postLeads;
  }

  /**
   * The persons of an article.
   *
   * @param mentions of persons, in the order of the text
   */
  record Found(List<Mention> mentions, List<Holding> holdings) {}

  /** The thing that a person of that name is; its scope is decided from the posts held. */
  static Thing person(String name) {
    return Thing.named(Plm.Person, "", name);
  }

  /** Finds them, given the posts of each sentence. */
  Found read(Article article, List<Sentence> sentences, List<List<PostGroup>> posts) {
    String text = article.text();
    NameReader names = new NameReader(text, surnames, followers, sounds);
    NameBeforeTitle before = new NameBeforeTitle(text, names, surnames, organs, followers);
    HoldingReader holdings =
        new HoldingReader(text, names, new SubjectReader(text, names, postLeads.values()), before);
    article.bylines().forEach(byline -> holdings.person(byline.span()));
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      speaker(text, names, sentence).ifPresent(holdings::person);
      together(names, sentence).forEach(holdings::person);
      listed(text, names, sentence).forEach(holdings::person);
      addressed(text, before, sentence).forEach(holdings::person);
      dotted(text, names, sentence).forEach(holdings::person);
      holdings.read(sentence, posts.get(i));
    }
    NavigableMap<Integer, Span> persons = holdings.persons();
    everywhere(text, persons);
    List<Mention> mentions = new ArrayList<>();
    mentions.addAll(new ShortNames(text, before, titles).read(sentences, holdings.holdings()));
    for (Span span : persons.values()) {
      String name = Characters.withoutSpace(span.of(text));
      mentions.add(new Mention(person(name), span, name));
    }
    mentions.sort(Comparator.naturalOrder());
    return new Found(mentions, holdings.holdings());
  }

  /** 樊惠林强调 at the beginning of a sentence. */
  private Optional<Span> speaker(String text, NameReader names, Sentence sentence) {
    return names
        .at(sentence.span().start(), sentence)
        .filter(
            span ->
                (speechVerbs.beginsAt(text, span.end()) && names.isSure(span, sentence))
                    || isCounted(text, span.end()));
  }

  /** 王芳同志, 李明市长. */
  private List<Span> addressed(String text, NameBeforeTitle before, Sentence sentence) {
    List<Span> all = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int at = token.span().start();
      int title = titles.at(text, at).map(Forms.Match::end).orElse(at);
      int end = Math.max(title, at + addresses.lengthAt(text, at));
      if (end > at) {
        before.name(at, end, sentence).ifPresent(all::add);
      }
    }
    return all;
  }

  /** 李海南、周安康、林东方参加 at the beginning of a sentence: three names or more. */
  private List<Span> together(NameReader names, Sentence sentence) {
    List<Span> list = names.list(sentence.span().start(), sentence);
    boolean sure =
        list.size() >= FEWEST_TOGETHER && names.isSure(list.get(list.size() - 1), sentence);
    boolean words =
        list.stream()
            .flatMap(name -> sentence.tokens(name.start(), name.end()).stream())
            .anyMatch(t -> t.word().length() > 2 && !t.tag().startsWith("nr"));
    return sure && !words ? list : List.of();
  }

  /** 等16名委员 behind a name. */
  private static boolean isCounted(String text, int at) {
    return text.startsWith("等", at)
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /** 市领导龙某、徐某、张某参加: two names or more behind a word that names no post. */
  private List<Span> listed(String text, NameReader names, Sentence sentence) {
    List<Span> all = new ArrayList<>();
    for (int at = sentence.span().start(); at < sentence.span().end(); at++) {
      int length = sentence.isBoundary(at) ? lead(text, at) : 0;
      if (length > 0) {
        int start = at + length;
        int is = start < text.length() && "为是：".indexOf(text.charAt(start)) >= 0 ? 1 : 0;
        List<Span> list = names.list(start + is, sentence);
        if (list.size() > 1 || (list.size() == 1 && isOne(text, names, list.get(0), sentence))) {
          all.addAll(list);
          at = list.get(list.size() - 1).end() - 1;
        }
      }
    }
    return all;
  }

  /** Whether a single name behind 市民 or 队长 is one: 丁硕 before 连续, but not 包片 in 干部包片. */
  private boolean isOne(String text, NameReader names, Span name, Sentence sentence) {
    int surname = Math.max(1, surnames.lengthAt(text, name.start()));
    String family = text.substring(name.start(), name.start() + surname);
    boolean frequent = surnames.rank(family).filter(rank -> rank <= FREQUENT).isPresent();
    boolean common = surnames.rank(family).filter(rank -> rank <= COMMON).isPresent();
    boolean followed = followers.lengthAt(text, name.end()) > 1;
    boolean sure = names.isSure(name, sentence) && (name.length() > 2 || common || followed);
    boolean known = name.length() > 2 && surnames.rank(family).isPresent();
    return sure
        || ((frequent || known) && names.isLikely(name, sentence))
        || (frequent && followed && isGivenWord(text, name, surname, sentence));
  }

  /** 闫兴旺 before 一家: a given name that is a word, but not 向群众 before 介绍. */
  private boolean isGivenWord(String text, Span name, int surname, Sentence sentence) {
    Span given = new Span(name.start() + surname, name.end());
    return notSurnames.lengthAt(text, name.start()) == 0
        && sentence
            .tokenAt(given.start())
            .filter(token -> token.span().equals(given) && token.tag().startsWith("a"))
            .isPresent();
  }

  /** Foreign names with a dot, wherever they stand: 外援马库斯·奥利弗得到22分. */
  private List<Span> dotted(String text, NameReader names, Sentence sentence) {
    List<Span> all = new ArrayList<>();
    for (int at = sentence.span().start(); at < sentence.span().end(); at++) {
      if (text.charAt(at) == '·') {
        names.aroundDot(at, sentence).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Length of a title or another word at {@code at} that names follow. */
  private int lead(String text, int at) {
    int title = titles.at(text, at).map(Forms.Match::end).orElse(at);
    return Math.max(title - at, leads.lengthAt(text, at));
  }

  /** Names that are certain once, wherever they stand: one pass, the longest name at a place. */
  private static void everywhere(String text, NavigableMap<Integer, Span> found) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (Span span : found.values()) {
      String name = span.of(text);
      forms.put(name, name);
    }
    Forms<String> names = Forms.of(forms);
    for (int at = 0; at < text.length(); at++) {
      Optional<Forms.Match<String>> match = names.longest(text, at);
      if (match.isEmpty()) {
        continue;
      }
      Map.Entry<Integer, Span> before = found.floorEntry(at);
      if (before == null || before.getValue().end() <= at) {
        found.put(at, new Span(at, match.get().end()));
        at = match.get().end() - 1;
      }
    }
  }
}
