package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.lexicon.Title;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/**
 * A post named in a text: 书记 of 中共郑州市二七区委员会.
 *
 * @param thing what goes into the graph
 * @param span of the title with as much of the body's name as stands directly before it
 */
public record Post(Thing thing, Body body, Title title, Span span) {

  /** The post of a title in a body. */
  static Post of(Body body, Title title, Span span) {
    List<Role> roles = new ArrayList<>();
    title.names().forEach(name -> roles.add(new Role(Plm.title, Term.words(name))));
    roles.add(new Role(Plm.postIn, body.thing()));
    String name = body.thing().name() + title.names().get(0);
    Thing thing =
        new Thing(
            Plm.Post,
            body.thing().scope(),
            body.thing().key() + "/" + title.names().get(0),
            name,
            roles);
    return new Post(thing, body, title, span);
  }
}
