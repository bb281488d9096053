/**
 * From sentences to mentions: every occurrence of a person, body, post, place, meeting, document or
 * policy, with the thing it names. Decides what a name is and what it stands for within its
 * article; knows nothing of what is said about it (that is extract's) nor of other articles
 * (resolve's).
 */
package org.plenumkg.mention;
