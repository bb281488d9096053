package org.plenumkg.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.plenumkg.extract.Fact;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

class SegmentsTest {

  private static final String TEXT = "区委书记林大山强调";

  @Test
  void cutsAtEveryEdgeAndPutsTheInnermostLast() {
    List<Mention> mentions =
        List.of(mention(Plm.Post, 0, 4), mention(Plm.PartyBody, 0, 2), mention(Plm.Person, 4, 7));
    Fact fact = new Fact(Plm.Attestation, List.of(), List.of(new Span(0, 7)), "rule", 1);

    List<Segment> segments =
        new Segments(mentions, List.of(fact), Samples.ONTOLOGY).of(new Span(0, TEXT.length()));

    assertThat(segments)
        .containsExactly(
            new Segment(new Span(0, 2), List.of(0, 1), List.of(0)),
            new Segment(new Span(2, 4), List.of(0), List.of(0)),
            new Segment(new Span(4, 7), List.of(2), List.of(0)),
            new Segment(new Span(7, 9), List.of(), List.of()));
  }

  @Test
  void cutsAcrossMentionsThatOverlap() {
    List<Mention> mentions = List.of(mention(Plm.Post, 0, 4), mention(Plm.Person, 2, 7));

    assertThat(new Segments(mentions, List.of(), Samples.ONTOLOGY).of(new Span(1, 6)))
        .extracting(Segment::span)
        .containsExactly(new Span(1, 2), new Span(2, 4), new Span(4, 6));
  }

  @Test
  void hasNoneForNoText() {
    assertThat(new Segments(List.of(), List.of(), Samples.ONTOLOGY).of(new Span(3, 3))).isEmpty();
  }

  private static Mention mention(Node type, int start, int end) {
    String name = TEXT.substring(start, end);
    return new Mention(Thing.named(type, "", name), new Span(start, end), name);
  }
}
