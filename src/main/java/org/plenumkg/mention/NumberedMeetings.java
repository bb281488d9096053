package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Organ;
import org.plenumkg.lexicon.Organs;
import org.plenumkg.lexicon.Region;
import org.plenumkg.ontology.Plm;

/**
 * Meetings that term and session identify, under their official names: 十二届六次全会 of 二七区委 is
 * 中国共产党郑州市二七区第十二届委员会第六次全体会议.
 */
final class NumberedMeetings {

  /** What kind of assembly meets. */
  enum Assembly {
    PARTY("party", "party-committee"),
    DISCIPLINE("discipline", "discipline-commission"),
    PARTY_CONGRESS("party-congress", "party-committee"),
    CONGRESS("congress", "congress"),
    CONGRESS_STANDING("congress-standing", "congress-standing-committee"),
    CPPCC("cppcc", "cppcc"),
    CPPCC_STANDING("cppcc-standing", "cppcc");

    private final String key;
    private final String organ;

    Assembly(String key, String organ) {
      this.key = key;
      this.organ = organ;
    }
  }

  private final Organs organs;
  private final Places places;

  NumberedMeetings(Organs organs, Places places) {
    this.organs = organs;
    this.places = places;
  }

  /**
   * The meeting.
   *
   * @param session 0 where the term alone tells it (党的二十大)
   */
  Thing meeting(Assembly assembly, Region region, int term, int session) {
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.termNumber, Term.number(term)));
    if (session > 0) {
      roles.add(new Role(Plm.sessionNumber, Term.number(session)));
    }
    body(assembly, region).ifPresent(body -> roles.add(new Role(Plm.body, body.thing())));
    String key = assembly.key + "-" + term + (session > 0 ? "-" + session : "");
    return new Thing(
        type(assembly), region.code(), key, name(assembly, region, term, session), roles);
  }

  /**
   * Meetings of one term that a text names, up to {@code end}.
   *
   * @param sessions 0 where the term alone tells it
   */
  Optional<FoundMeetings> found(
      Assembly assembly, Region region, int term, List<Integer> sessions, int end) {
    List<Thing> things = sessions.stream().map(s -> meeting(assembly, region, term, s)).toList();
    return Optional.of(new FoundMeetings(things, body(assembly, region), end));
  }

  /** Whose meetings these are. */
  Optional<Body> body(Assembly assembly, Region region) {
    boolean country = region.level() == Region.Level.COUNTRY;
    String key =
        !country
            ? assembly.organ
            : switch (assembly) {
              case PARTY, PARTY_CONGRESS -> "central-committee";
              case DISCIPLINE -> "central-discipline-commission";
              case CONGRESS -> "national-congress";
              case CONGRESS_STANDING -> "national-congress-standing-committee";
              case CPPCC, CPPCC_STANDING -> "national-cppcc";
            };
    Optional<Organ> organ = organs.byKey(key);
    return organ.map(o -> Body.of(o, region, places));
  }

  private static Node type(Assembly assembly) {
    return switch (assembly) {
      case PARTY, DISCIPLINE -> Plm.Plenum;
      case PARTY_CONGRESS, CONGRESS, CPPCC -> Plm.Congress;
      case CONGRESS_STANDING, CPPCC_STANDING -> Plm.Council;
    };
  }

  private static String name(Assembly assembly, Region region, int term, int session) {
    boolean country = region.level() == Region.Level.COUNTRY;
    String in = country ? "" : region.full();
    String t = "第" + NumberedTerm.chinese(term);
    String s = session > 0 ? "第" + NumberedTerm.chinese(session) + "次" : "";
    return switch (assembly) {
      case PARTY -> "中国共产党" + in + t + "届" + (country ? "中央委员会" : "委员会") + s + "全体会议";
      case DISCIPLINE -> "中国共产党" + in + t + "届" + (country ? "中央" : "") + "纪律检查委员会" + s + "全体会议";
      case PARTY_CONGRESS -> "中国共产党" + in + t + "次" + (country ? "全国" : "") + "代表大会";
      case CONGRESS -> in + t + "届" + (country ? "全国" : "") + "人民代表大会" + s + "会议";
      case CONGRESS_STANDING -> in + t + "届" + (country ? "全国" : "") + "人民代表大会常务委员会" + s + "会议";
      case CPPCC -> "中国人民政治协商会议" + in + t + "届" + (country ? "全国" : "") + "委员会" + s + "会议";
      case CPPCC_STANDING ->
          "中国人民政治协商会议" + in + t + "届" + (country ? "全国" : "") + "委员会常务委员会" + s + "会议";
    };
  }
}
