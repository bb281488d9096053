package org.plenumkg.evaluate;

import java.util.Collections;

/** How a cell of the sample and a predicted one are compared. Cheap ways come first. */
enum Comparison {
  /** One name in common: 区委书记|书记 and 书记. */
  NAME {
    @Override
    double likeness(Cell gold, Cell predicted) {
      return Collections.disjoint(gold.names(), predicted.names()) ? 0 : 1;
    }
  },

  /** One value in common; numbers by what they are worth: 7.40 and 7.4. */
  VALUE {
    @Override
    double likeness(Cell gold, Cell predicted) {
      return Collections.disjoint(gold.values(), predicted.values()) ? 0 : 1;
    }
  },

  /** As {@link #VALUE}, but anything is right where the sample says nothing. */
  GIVEN {
    @Override
    double likeness(Cell gold, Cell predicted) {
      return gold.isEmpty() ? 1 : VALUE.likeness(gold, predicted);
    }
  },

  /** Much the same words: 重大项目开工 and 重大项目集中开工. */
  LIKE {
    @Override
    double likeness(Cell gold, Cell predicted) {
      double likeness = gold.likeness(predicted);
      return likeness < ENOUGH ? 0 : likeness;
    }
  },

  /** For the reader alone. */
  NOT_SCORED {
    @Override
    double likeness(Cell gold, Cell predicted) {
      return 1;
    }
  };

  /** Dice coefficient of character bigrams from which two names are held to be the same. */
  private static final double ENOUGH = 0.7;

  /** How alike two cells are, from 0, not the same at all, to 1. */
  abstract double likeness(Cell gold, Cell predicted);
}
