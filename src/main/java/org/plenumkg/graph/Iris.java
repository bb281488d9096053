package org.plenumkg.graph;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.nlp.Pinyin;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Page;
import org.plenumkg.text.Span;

/**
 * The names of all that Plenum writes, minted here and nowhere else: ASCII, readable, and a
 * function of what the thing is, never of the order of reading.
 *
 * <p>A key that is fit for an IRI stands in it as it is, {@code meeting/410103-party-12-6}; another
 * is written in Latin letters and a hash, {@code person/410103-fan-huilin-3f2a}. Pages are handled
 * alike, with a tilde before the hash, which no page name has that is taken as it is.
 */
public final class Iris {

  /** Where the things live, unless the user says otherwise. */
  public static final String BASE = "https://w3id.org/plenum/id/";

  // Hexadecimal digits. Four tell apart the few names of one region that sound the same; where a
  // name
  // is cut or has no region, many more may share its letters.
  private static final int SHORT_HASH = 4;
  private static final int LONG_HASH = 12;
  private static final int CONTENT_HASH = 16;
  private static final int MENTION_HASH = 8;

  /** party-12-6, 410103, 2024-08-16. */
  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  private final String base;
  private final Ontology ontology;
  private final Pinyin pinyin = new Pinyin();

  /**
   * IRIs below a base.
   *
   * @param base absolute, ending in a slash or a number sign
   */
  public Iris(String base, Ontology ontology) {
    this.base = base;
    this.ontology = ontology;
  }

  /** What all IRIs begin with. */
  public String base() {
    return base;
  }

  /**
   * A person, body, post, meeting, policy.
   *
   * @param type its class
   * @param scope division code of its region, or empty
   * @param key what it is within its scope
   */
  Node thing(Node type, String scope, String key) {
    String kind = ontology.pathSegment(type);
    String region = scope.isEmpty() ? "" : plain(scope) + "-";
    if (isPlain(key)) {
      return iri(kind, region + key);
    }
    Pinyin.Slug slug =
        ontology.typesOf(type).contains(Plm.Person) ? pinyin.ofPerson(key) : pinyin.of(key);
    int digits = slug.whole() && !scope.isEmpty() ? SHORT_HASH : LONG_HASH;
    String hash = Hash.of(kind, scope, key).substring(0, digits);
    return iri(kind, region + (slug.text().isEmpty() ? hash : slug.text() + "-" + hash));
  }

  /** A source page. */
  Node page(Page page) {
    return page(page.id());
  }

  /** The source page with an identifier. */
  public Node page(String id) {
    return iri("page", plain(id));
  }

  /** An article, which also names the graph of what it states. */
  Node article(Article article) {
    return iri("article", place(article));
  }

  /**
   * A fact of an article.
   *
   * @param content its type and roles, the same for equal facts
   */
  Node fact(Article article, Stream<String> content) {
    String hash = Hash.of(content.collect(Collectors.joining("\n")));
    return iri("fact", place(article) + "/" + hash.substring(0, CONTENT_HASH));
  }

  /**
   * A passage of an article.
   *
   * @param span in the page's original text, in code points
   */
  Node passage(Article article, Span span) {
    return iri("passage", place(article) + "/" + span.start() + "-" + span.end());
  }

  /** An occurrence of a thing in an article; the span as in {@link #passage}. */
  Node mention(Article article, Span span, Node thing) {
    String hash = Hash.of(thing.getURI()).substring(0, MENTION_HASH);
    return iri("mention", place(article) + "/" + span.start() + "-" + span.end() + "-" + hash);
  }

  /** A person known by name in a region; the region's division code may be empty. */
  public Node person(String region, String name) {
    return thing(Plm.Person, region, name);
  }

  /** The time for which a person held a post. */
  public Node tenure(Node person, Node post) {
    return iri("tenure", local(person) + "/" + shortHash(post.getURI()));
  }

  /** Why two are one, or may be. */
  public Node identity(Node kept, Node other) {
    return iri("identity", local(kept) + "/" + shortHash(other.getURI()));
  }

  /**
   * All observations of one thing.
   *
   * @param key what they share, the same for equal things
   */
  public Node series(Stream<String> key) {
    return iri("series", shortHash(key.collect(Collectors.joining("\n"))));
  }

  /** What is wrong with a series. */
  public Node conflict(Node series) {
    return iri("conflict", local(series));
  }

  /** A hash of some words, the same on every machine. */
  public String digest(Stream<String> words) {
    return shortHash(words.collect(Collectors.joining("\n")));
  }

  /** What stands behind the kind. */
  private String local(Node node) {
    return node.getURI().substring(node.getURI().indexOf('/', base.length()) + 1);
  }

  private static String shortHash(String content) {
    return Hash.of(content).substring(0, CONTENT_HASH);
  }

  /** The graph that holds the vocabulary. */
  Node ontologyGraph() {
    return iri("graph", "ontology");
  }

  /** The graph that holds what follows from all articles together. */
  public Node resolvedGraph() {
    return iri("graph", "resolved");
  }

  private String place(Article article) {
    return plain(article.page().id()) + "/" + article.number();
  }

  /** Any words as one segment of a path; different words give different segments. */
  private String plain(String words) {
    if (isPlain(words)) {
      return words;
    }
    return pinyin.of(words).text() + "~" + Hash.of(words).substring(0, CONTENT_HASH);
  }

  private static boolean isPlain(String words) {
    return PLAIN_KEY.matcher(words).matches();
  }

  private Node iri(String kind, String key) {
    return NodeFactory.createURI(base + kind + "/" + key);
  }
}
