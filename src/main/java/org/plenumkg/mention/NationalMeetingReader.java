package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Region;
import org.plenumkg.mention.NumberedMeetings.Assembly;

/** Reads meetings of the country's party bodies: 党的二十届三中全会, 二十届三中全会, 党的二十大. */
final class NationalMeetingReader {

  static final List<String> PARTY = List.of("中国共产党", "中共", "党的");

  private final NumberedMeetings meetings;

  NationalMeetingReader(NumberedMeetings meetings) {
    this.meetings = meetings;
  }

  /** The meeting whose name begins at a place where a word begins. */
  Optional<FoundMeetings> at(String text, int at, Scope scope) {
    int start = Skip.one(text, at, PARTY);
    Region country = scope.regions().country();
    Optional<NumberedTerm> term = NumberedTerm.at(text, start);
    if (term.isPresent()) {
      Optional<NumberedTerm> session = NumberedTerm.numbered(text, term.get().end(), '中');
      if (session.isPresent() && text.startsWith("全会", session.get().end())) {
        return meetings.found(
            Assembly.PARTY,
            country,
            term.get().number(),
            List.of(session.get().number()),
            session.get().end() + 2);
      }
      int committee = Skip.word(text, term.get().end(), "中央委员会");
      int discipline = Skip.one(text, term.get().end(), List.of("中央纪律检查委员会", "中央纪委"));
      if (discipline > term.get().end()) {
        return sessions(text, discipline, Assembly.DISCIPLINE, country, term.get().number());
      }
      return committee < 0
          ? Optional.empty()
          : sessions(text, committee, Assembly.PARTY, country, term.get().number());
    }
    if (start == at) {
      return Optional.empty();
    }
    return NumberedTerm.numbered(text, start, '大')
        .filter(n -> n.number() < 100 && !text.startsWith("会", n.end()))
        .flatMap(
            n -> meetings.found(Assembly.PARTY_CONGRESS, country, n.number(), List.of(0), n.end()))
        .or(
            () ->
                NumberedTerm.session(text, start)
                    .filter(n -> text.startsWith("全国代表大会", n.end()))
                    .flatMap(
                        n ->
                            meetings.found(
                                Assembly.PARTY_CONGRESS,
                                country,
                                n.number(),
                                List.of(0),
                                n.end() + 6)));
  }

  private Optional<FoundMeetings> sessions(
      String text, int at, Assembly assembly, Region country, int term) {
    return Sessions.at(text, at)
        .flatMap(s -> meetings.found(assembly, country, term, s.numbers(), s.end()));
  }
}
