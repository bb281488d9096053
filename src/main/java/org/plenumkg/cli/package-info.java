/**
 * What people type: one class a sub-command. Arguments come in; answers go to standard output,
 * messages to standard error, both in UTF-8 whatever the locale; 0, 1 or 2 goes out. Decides
 * nothing about texts or graphs, so that the same can be done from Java.
 */
package org.plenumkg.cli;
