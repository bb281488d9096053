/**
 * From the graphs of all articles together to what no single article says: which names are one
 * person, who held a post from when to when and after whom, between which dates a numbered session
 * lies, which figures contradict each other, whom 安书记 means. All of it lies in the graph {@code
 * resolved}, is a function of the article graphs and of what people decided, and is kept in step
 * key by key: a change costs what the keys it touches cost, not what the store holds. Sees graphs
 * only, never a text.
 */
package org.plenumkg.derive;
