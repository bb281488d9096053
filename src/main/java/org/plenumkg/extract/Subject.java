package org.plenumkg.extract;

import java.util.List;
import org.plenumkg.mention.Mention;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Span;

/**
 * Who does something: one person or several that are listed for the same verbs.
 *
 * @param actors in the order of the text; their things are persons or a body
 * @param span from the first post or name to the last name; empty where a pronoun or nothing stands
 */
record Subject(Sentence sentence, List<Mention> actors, Span span) {}
