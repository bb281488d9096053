/**
 * The Chinese language as HanLP knows it, behind classes of our own: words and their readings. What
 * comes in and goes out are strings and spans; no other package sees HanLP, so that its global
 * statics stay out of the way and it could be replaced.
 */
package org.plenumkg.nlp;
