package org.plenumkg.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * An official title as printed.
 *
 * @param names the title as printed, then plainer names of it: 常务副区长, 副区长
 * @param base without modifiers: 区长
 * @param organ key of the organ that it implies where no body is named, if it implies one
 * @param standsAlone whether it is a title even where no body stands before it: 区长 but not 代表
 * @param unless what must not follow, since it makes another word of it: 会 behind 常委
 */
public record Title(
    List<String> names,
    String base,
    Optional<String> organ,
    boolean standsAlone,
    List<String> unless) {}
