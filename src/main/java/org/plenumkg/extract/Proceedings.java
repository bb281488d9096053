package org.plenumkg.extract;

import java.util.List;

/** What goes on at the events of an article: its visits, and everybody's part. */
record Proceedings(List<Visit> visits, List<Part> parts) {}
