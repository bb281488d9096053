package org.plenumkg.extract;

import org.apache.jena.graph.Node;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;

/**
 * One person's part in an event.
 *
 * @param position among those listed for the verb, from 1
 * @param role the deed's, or what it is at that event: 参加 a visit is to accompany
 */
record Part(Deed deed, Mention actor, int position, Node role, Thing event) {}
