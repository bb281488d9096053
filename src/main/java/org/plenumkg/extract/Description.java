package org.plenumkg.extract;

import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;

/** A property that the article gives to a thing and that its identity does not entail: a stage. */
public record Description(Thing thing, Role role) {}
