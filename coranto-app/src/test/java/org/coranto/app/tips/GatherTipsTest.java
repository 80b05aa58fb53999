package org.coranto.app.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.coranto.inbox.Missing;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipState;
import org.coranto.inbox.Verdict;
import org.junit.jupiter.api.Test;

/// The result of a run.
class GatherTipsTest extends GatheringNewsletter {

  @Test
  void every_tip_is_judged_and_every_list_written() throws IOException {
    var report = gather(false);
    assertThat(report.hasTroubles()).isFalse();
    assertThat(report.judged())
        .isEqualTo(Map.of(TipState.ACCEPTED, 2, TipState.DUPLICATE, 2, TipState.NEEDS, 1));
    assertThat(list(new ListTips.Request.In(Set.of(TipState.values()))))
        .extracting(tip -> tip.event().orElseThrow())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo(new TipEvent.Accepted("news")),
            second ->
                assertThat(second)
                    .isInstanceOfSatisfying(
                        TipEvent.Duplicate.class,
                        it ->
                            assertThat(it.of())
                                .isInstanceOfSatisfying(
                                    Verdict.Of.Edition.class,
                                    of ->
                                        assertThat(of.edition())
                                            .hasToString("the edition of 2026-08-26"))),
            third -> assertThat(third).isEqualTo(new TipEvent.Duplicate(new Verdict.Of.Draft())),
            fourth -> assertThat(fourth).isEqualTo(new TipEvent.Lacking(Missing.SECTION)));
    assertThat(draft())
        .contains("<!-- gathered: merged -->\n* [Fix the gutter](https://git.example/1)\n");
    assertThat(server.requests().getFirst()).contains("Authorization: Bearer s3cr3t-t0ken");
  }

  @Test
  void a_second_run_changes_nothing() throws IOException {
    gather(false);
    var once = draft();
    var report = gather(false);
    assertThat(report.sources()).allMatch(source -> source.fresh().isEmpty());
    assertThat(report.judged()).isEmpty();
    assertThat(draft()).isEqualTo(once);
  }

  @Test
  void a_list_is_renewed_and_stays_as_it_was_while_its_source_is_down() throws IOException {
    gather(false);
    server.on(MERGED, "HTTP/1.1 401 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    var report = gather(false);
    assertThat(report.sources().get(1).troubles()).hasSize(1);
    assertThat(report.sources().get(0).troubles()).isEmpty();
    assertThat(draft()).contains("Fix the gutter");
    server.on(MERGED, search("Mend the gutter"));
    gather(false);
    assertThat(draft()).contains("Mend the gutter").doesNotContain("Fix the gutter");
  }

  @Test
  void a_dry_run_keeps_nothing() throws IOException {
    var report = gather(true);
    assertThat(report.sources().getFirst().tips()).hasSize(4);
    assertThat(draft()).isEqualTo(DRAFT);
    assertThat(folder.resolve(".coranto/desk.db")).doesNotExist();
  }

  @Test
  void one_source_is_asked_alone() {
    assertThat(gather(false, "script").sources())
        .extracting(GatherReport.OfSource::name)
        .containsExactly("script");
    assertThat(server.requests()).isEmpty();
  }
}
