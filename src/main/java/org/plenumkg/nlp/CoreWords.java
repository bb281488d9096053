package org.plenumkg.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** HanLP's core dictionary, each word made ready when it is first met. Thread-safe. */
final class CoreWords {

  /** Takes note of a word that begins at a place. */
  interface Sink {
    void word(int at, CoreWord word, int length);
  }

  private final AtomicReferenceArray<CoreWord> known =
      new AtomicReferenceArray<>(CoreDictionary.trie.size());

  private final Bigrams bigrams = new Bigrams();
  private final CoreWord begin = CoreWord.of(Vertex.newB());
  private final CoreWord end = CoreWord.of(Vertex.newE());

  /** Stands before every sentence. */
  CoreWord begin() {
    return begin;
  }

  /** Stands behind every sentence, and is one character long. */
  CoreWord end() {
    return end;
  }

  /** How often a word was seen directly behind another. */
  int together(CoreWord from, CoreWord to) {
    return bigrams.frequency(from.id(), to.id());
  }

  /** All words of the dictionary in a text, by place, shorter ones first. */
  void read(char[] text, Sink sink) {
    DoubleArrayTrie<CoreDictionary.Attribute>.Searcher words =
        CoreDictionary.trie.getSearcher(text, 0);
    while (words.next()) {
      CoreWord word = known.getPlain(words.index);
      if (word == null) {
        String printed = new String(text, words.begin, words.length);
        word = CoreWord.of(new Vertex(printed, words.value, words.index));
        known.set(words.index, word);
      }
      sink.word(words.begin, word, words.length);
    }
  }

  /** Characters of one kind that are no word of the dictionary: 2024, km. */
  CoreWord run(String characters, byte kind) {
    return switch (kind) {
      case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM ->
          run(Predefine.TAG_NUMBER, characters, Nature.m, CoreDictionary.M_WORD_ID);
      case CharType.CT_DELIMITER, CharType.CT_OTHER -> run(characters, characters, Nature.w, -1);
      case CharType.CT_SINGLE ->
          run(Predefine.TAG_CLUSTER, characters, Nature.nx, CoreDictionary.X_WORD_ID);
      default -> run(characters, characters, Nature.n, -1);
    };
  }

  private static CoreWord run(String word, String characters, Nature nature, int id) {
    CoreDictionary.Attribute attribute =
        new CoreDictionary.Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY);
    return CoreWord.of(new Vertex(word, characters, attribute, id));
  }
}
