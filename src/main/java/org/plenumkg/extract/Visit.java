package org.plenumkg.extract;

import java.util.List;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;

/**
 * A visit that an article reports.
 *
 * @param names its occurrences: what it is called (督导安全生产工作) and the plain verb (督导)
 * @param places where it went
 */
record Visit(Thing thing, List<Mention> names, List<Mention> places) {}
