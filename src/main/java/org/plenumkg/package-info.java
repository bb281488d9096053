/**
 * Plenum from Java: {@link org.plenumkg.Plenum} does what the command line does, {@link
 * org.plenumkg.Pipeline} reads pages without a store. Everything else is in the packages below, in
 * the order in which a page becomes an answer.
 */
package org.plenumkg;
