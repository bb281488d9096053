package org.plenumkg.mention;

import org.plenumkg.lexicon.Region;

/**
 * A township or sub-district: 温泉镇 in 海淀区, 昌元街道.
 *
 * @param name with its kind: 镇, 乡, 街道, 苏木
 * @param region the division it lies in
 */
record Town(String name, Region region) {

  /** 郑州市二七区马寨镇. */
  String full() {
    return region.full() + name;
  }
}
