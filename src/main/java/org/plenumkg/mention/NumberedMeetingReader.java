package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Region;
import org.plenumkg.mention.NumberedMeetings.Assembly;

/**
 * Reads meetings by term and session: 中国共产党郑州市二七区第十二届委员会第六次全体会议, 区委十一届十次全体（扩大）会议, 党的二十届三中全会, 党的二十大,
 * 政协绵阳市六届六次会议, 省十四届人大常委会第六次会议.
 */
final class NumberedMeetingReader {

  private static final List<String> CONFERENCE = List.of("中国人民政治协商会议", "政协");
  private static final List<String> COMMITTEE = List.of("党委", "委");
  private static final List<String> HOLDING = List.of("召开", "举行");
  private static final List<String> STANDING = List.of("常务委员会", "常委会");

  /** How the names of meetings begin that name the party or the conference first. */
  private static final Beginnings PREFIXED =
      Beginnings.of(Beginnings.of(NationalMeetingReader.PARTY), Beginnings.of(CONFERENCE));

  private final RegionReader regions;
  private final NumberedMeetings meetings;
  private final NationalMeetingReader national;
  private final Beginnings beginnings;

  NumberedMeetingReader(RegionReader regions, NumberedMeetings meetings) {
    this.regions = regions;
    this.meetings = meetings;
    this.national = new NationalMeetingReader(meetings);
    beginnings =
        Beginnings.of(regions.beginnings(), Scope.BEGINNINGS, PREFIXED, NumberedTerm.BEGINNINGS);
  }

  /** The meeting whose name begins at a place where a word begins. */
  Optional<FoundMeetings> at(String text, int at, Scope scope) {
    if (!beginnings.at(text, at)) {
      return Optional.empty();
    }
    if (PREFIXED.at(text, at)) {
      return national
          .at(text, at, scope)
          .or(() -> prefixed(text, at, scope))
          .or(() -> regional(text, at, scope));
    }
    return NumberedTerm.BEGINNINGS.at(text, at)
        ? national.at(text, at, scope).or(() -> regional(text, at, scope))
        : regional(text, at, scope);
  }

  /** 中国共产党…第十二届委员会第六次全体会议, 政协…第六届委员会第六次会议. */
  private Optional<FoundMeetings> prefixed(String text, int at, Scope scope) {
    int party = Skip.one(text, at, NationalMeetingReader.PARTY);
    int conference = Skip.one(text, at, CONFERENCE);
    int start = Math.max(party, conference);
    if (start == at) {
      return Optional.empty();
    }
    // 政协第十届城固县委员会: the term may stand before the region as well.
    Optional<NumberedTerm> ahead = NumberedTerm.at(text, start);
    Optional<RegionReader.Named> region =
        reference(text, ahead.map(NumberedTerm::end).orElse(start), scope);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    int end = region.get().end();
    Region in = region.get().region();
    Optional<NumberedTerm> term =
        ahead.map(t -> new NumberedTerm(t.number(), end)).or(() -> NumberedTerm.at(text, end));
    if (term.isPresent()) {
      return conference > at ? conference(text, term.get(), in) : party(text, term.get(), in);
    }
    if (party > at) {
      return NumberedTerm.session(text, end)
          .filter(n -> text.startsWith("代表大会", n.end()))
          .flatMap(
              n -> meetings.found(Assembly.PARTY_CONGRESS, in, n.number(), List.of(0), n.end() + 4))
          .or(() -> committee(text, region.get()));
    }
    return Optional.empty();
  }

  /** 区委十一届十次全会, 绵阳市政协六届六次会议, 省十四届人大常委会第六次会议, 市第十二次党代会. */
  private Optional<FoundMeetings> regional(String text, int at, Scope scope) {
    Optional<RegionReader.Named> region = reference(text, at, scope);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    int end = region.get().end();
    Region in = region.get().region();
    Optional<FoundMeetings> committee = committee(text, region.get());
    if (committee.isPresent()) {
      return committee;
    }
    int conference = Skip.word(text, end, "政协");
    if (conference > 0) {
      int term = Skip.one(text, conference, HOLDING);
      return NumberedTerm.at(text, term).flatMap(t -> conference(text, t, in));
    }
    int discipline = Skip.word(text, end, "纪委");
    if (discipline > 0) {
      return term(text, discipline, Assembly.DISCIPLINE, in);
    }
    int standing = Skip.word(text, end, "人大常委会");
    if (standing > 0) {
      return term(text, standing, Assembly.CONGRESS_STANDING, in);
    }
    Optional<NumberedTerm> term = NumberedTerm.at(text, end);
    if (term.isPresent()) {
      return congress(text, term.get(), in);
    }
    return NumberedTerm.session(text, end)
        .filter(n -> text.startsWith("党代会", n.end()))
        .flatMap(
            n -> meetings.found(Assembly.PARTY_CONGRESS, in, n.number(), List.of(0), n.end() + 3));
  }

  /** 第十二届委员会第六次全体会议, 第七届纪律检查委员会第三次全体会议 behind 中国共产党 and a region. */
  private Optional<FoundMeetings> party(String text, NumberedTerm term, Region in) {
    int discipline = Skip.word(text, term.end(), "纪律检查委员会");
    Assembly assembly = discipline > 0 ? Assembly.DISCIPLINE : Assembly.PARTY;
    int from = discipline > 0 ? discipline : Skip.one(text, term.end(), List.of("委员会"));
    return sessions(text, from, assembly, in, term.number());
  }

  /** 第六届委员会第六次会议, 五届常委会第二十三次会议 behind 政协 and a region. */
  private Optional<FoundMeetings> conference(String text, NumberedTerm term, Region in) {
    int committee = Skip.one(text, term.end(), List.of("委员会"));
    int standing = Skip.one(text, committee, STANDING);
    Assembly assembly = standing > committee ? Assembly.CPPCC_STANDING : Assembly.CPPCC;
    return sessions(text, standing, assembly, in, term.number());
  }

  /** 委十一届十次全会 behind a region. */
  private Optional<FoundMeetings> committee(String text, RegionReader.Named region) {
    int committee = Skip.one(text, region.end(), COMMITTEE);
    return committee == region.end()
        ? Optional.empty()
        : term(text, committee, Assembly.PARTY, region.region());
  }

  private Optional<FoundMeetings> term(String text, int at, Assembly assembly, Region in) {
    // 市委召开八届九次全会: the verb may stand before the term as well.
    Optional<NumberedTerm> term = NumberedTerm.at(text, Skip.one(text, at, HOLDING));
    return term.flatMap(t -> sessions(text, t.end(), assembly, in, t.number()));
  }

  /** 第六次会议, also behind its verb: 召开第六次会议. */
  private Optional<FoundMeetings> sessions(
      String text, int at, Assembly assembly, Region in, int term) {
    int verb = Skip.one(text, at, HOLDING);
    int session = text.startsWith("第", verb) ? verb : at;
    return Sessions.at(text, session)
        .flatMap(s -> meetings.found(assembly, in, term, s.numbers(), s.end()));
  }

  /** 十四届人大二次会议, 第十四届人民代表大会常务委员会第六次会议, 十四届人大常委会第六次会议. */
  private Optional<FoundMeetings> congress(String text, NumberedTerm term, Region in) {
    int assembly = Skip.one(text, term.end(), List.of("人民代表大会", "人大"));
    if (assembly == term.end()) {
      return Optional.empty();
    }
    int standing = Skip.one(text, assembly, STANDING);
    Assembly kind = standing > assembly ? Assembly.CONGRESS_STANDING : Assembly.CONGRESS;
    return sessions(text, standing, kind, in, term.number());
  }

  private Optional<RegionReader.Named> reference(String text, int at, Scope scope) {
    return regions
        .at(text, at, scope)
        .or(
            () -> {
              String level = Scope.levelAt(text, at);
              return level.isEmpty()
                  ? Optional.empty()
                  : scope
                      .resolve(level)
                      .map(r -> new RegionReader.Named(r, at + level.length(), false));
            });
  }
}
