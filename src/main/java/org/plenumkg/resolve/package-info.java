/**
 * From what one article says to which thing it is: the scope within which a name stands for one
 * thing, so that namesakes of two regions stay apart and one person in two articles does not. Sees
 * readings only, never the store nor an IRI.
 */
package org.plenumkg.resolve;
