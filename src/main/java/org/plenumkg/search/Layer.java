package org.plenumkg.search;

/** In which dress words are looked for; its field in the index has its name. */
enum Layer {
  /** As written: 樊惠林, gdp. */
  FORM,
  /** By sound: fan hui lin. */
  PINYIN,
  /** By the first letters of the sounds, in names only: f h l. */
  INITIALS
}
