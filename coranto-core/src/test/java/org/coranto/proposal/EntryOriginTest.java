package org.coranto.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coranto.proposal.EntryOrigin.OfFile;
import org.coranto.proposal.EntryOrigin.OfPullRequest;
import org.coranto.proposal.EntryOrigin.OfPullRequests;
import org.coranto.proposal.EntryOrigin.OfRevision;
import org.coranto.proposal.EntryOrigin.OfTip;
import org.junit.jupiter.api.Test;

class EntryOriginTest {

  @Test
  void lower_numbers_come_first_whatever_they_count() {
    List<EntryOrigin> ordered =
        List.of(
            new OfTip(2),
            new OfFile("9.patch"),
            new OfPullRequest(10, "#10"),
            new OfRevision("add-talk-11"),
            new OfFile("a.patch"),
            new OfPullRequests("weekly/newsletter"));
    var shuffled = new ArrayList<>(ordered);
    Collections.reverse(shuffled);
    assertThat(shuffled.stream().sorted(EntryOrigin.ORDER)).containsExactlyElementsOf(ordered);
  }

  @Test
  void answers_name_an_origin_as_people_do() {
    assertThat(new OfTip(12).words()).isEqualTo("tip 12");
    assertThat(new OfPullRequest(12, "!12").words()).isEqualTo("!12");
    assertThat(new OfFile("12.patch").words()).isEqualTo("12.patch");
  }

  @Test
  void a_file_that_is_named_like_a_tip_is_not_that_tip() {
    assertThat(new OfFile("tip 12")).isNotEqualTo(new OfTip(12));
  }
}
