package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;
import org.coranto.testing.RealData;
import org.coranto.web.LinkedPages;
import org.junit.jupiter.api.Test;

/// Fixes on the newest editions of a real newsletter and on a real draft.
class RealFixesTest {

  @Test
  void every_finding_and_every_edit_is_in_the_text_and_none_in_the_header_changes_a_link() {
    var editions = RustArchive.editions();
    for (var file : editions.subList(editions.size() - 60, editions.size())) {
      var context = RustArchive.context(file);
      assertThat(RustArchive.findings(context))
          .as(file.toString())
          .allSatisfy(finding -> {
            assertThat(finding.span().end()).isLessThanOrEqualTo(context.edition().text().length());
            assertThat(finding.message()).isNotBlank().doesNotContain("\n");
            finding
                .fix()
                .ifPresent(fix ->
                    assertThat(fix.edits())
                        .isNotEmpty()
                        .allMatch(edit -> edit.span().end() <= context.edition().text().length()));
          });
    }
  }

  @Test
  void safe_fixes_come_to_an_end() {
    var draft = RealData.folder("draft-569").resolve("2024-10-16-this-week-in-rust.md");
    var context = RustArchive.context(draft);
    for (int round = 0; round < 5; round++) {
      var edits = safe(RustArchive.findings(context));
      if (edits.isEmpty()) {
        return;
      }
      context =
          CheckContext.of(
              RustArchive.CONFIG,
              context.edition().head(),
              new SourceText(context.edition().text()).with(edits),
              context.archive(),
              LinkedPages.NONE);
    }
    assertThat(safe(RustArchive.findings(context))).isEmpty();
  }

  /// The edits that do not overlap.
  private static List<Edit> safe(List<Finding> findings) {
    var edits = new ArrayList<Edit>();
    int from = 0;
    for (var finding : findings) {
      var fix = finding.fix().filter(Fix::safe).map(Fix::edits).orElse(List.of());
      int start = from;
      if (!fix.isEmpty() && fix.stream().allMatch(edit -> edit.span().start() >= start)) {
        edits.addAll(fix);
        from = fix.stream().mapToInt(edit -> edit.span().end()).max().orElse(from);
      }
    }
    return edits;
  }
}
