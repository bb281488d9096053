/**
 * Whether a store can be trusted, and what it holds: shapes, evidence against the original pages,
 * links, conflicts between figures, and counts. A store comes in, findings and figures go out.
 * Changes nothing, and knows nothing of how either is shown.
 */
package org.plenumkg.check;
