package org.coranto.desk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.junit.jupiter.api.Test;

/** What a run brings. */
class GatherTipsTest extends GatheringNewsletter {

  @Test
  void every_tip_is_judged_and_every_list_written() throws IOException {
    var report = gather(false);
    assertThat(report.hasTroubles()).isFalse();
    assertThat(report.judged())
        .isEqualTo(Map.of(TipState.ACCEPTED, 2, TipState.DUPLICATE, 2, TipState.NEEDS, 1));
    assertThat(list(Arrays.asList(TipState.values())))
        .extracting(StoredTip::state, tip -> tip.last().detail())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(TipState.ACCEPTED, "news"),
            org.assertj.core.groups.Tuple.tuple(TipState.DUPLICATE, "the edition of 2026-08-26"),
            org.assertj.core.groups.Tuple.tuple(TipState.DUPLICATE, "what the draft has"),
            org.assertj.core.groups.Tuple.tuple(TipState.NEEDS, "a section"));
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
