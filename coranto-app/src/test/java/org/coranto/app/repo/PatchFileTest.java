package org.coranto.app.repo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.Hunk.Mark;
import org.coranto.proposal.Proposal;
import org.coranto.proposal.Proposal.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchFileTest {

  private static final String DIFF =
      """
      diff --git a/drafts/next.md b/drafts/next.md
      index 1111111..2222222 100644
      --- a/drafts/next.md
      +++ b/drafts/next.md
      @@ -10,3 +10,4 @@ a heading
       ### Projects
      -* [Old](https://example.org/old)
      +* [New](https://example.org/new)
      +* [More](https://example.org/more)
       \s
      """;

  private static PatchFile.Read read(byte[] patch) {
    return PatchFile.read(
        new EntryOrigin.OfFile("tip.patch"), patch, name -> name.startsWith("drafts/"));
  }

  private static Proposal understood(String patch) {
    return switch (read(patch.getBytes(UTF_8))) {
      case PatchFile.Read.Understood(var proposal) -> proposal;
      case PatchFile.Read.Refused(var because) -> throw new AssertionError(because);
    };
  }

  private static String refused(String patch) {
    return switch (read(patch.getBytes(UTF_8))) {
      case PatchFile.Read.Understood(var proposal) -> throw new AssertionError(proposal);
      case PatchFile.Read.Refused(var because) -> because;
    };
  }

  @Test
  void added_lines_that_are_not_utf_8_are_refused_with_the_name_of_their_file() {
    var patch = DIFF.replace("[More]", "[D\u00e9j\u00e0]");

    assertThat(understood(patch).files()).hasSize(1);
    assertThat(read(patch.getBytes(ISO_8859_1)))
        .isEqualTo(
            new PatchFile.Read.Refused(
                "a line that it adds to drafts/next.md is not UTF-8; save the file as UTF-8"));
  }

  @Test
  void bytes_that_are_not_utf_8_in_unchanged_and_removed_lines_and_other_files_are_no_reason() {
    var kept = DIFF.replace("### Projects", "### Proj\u00e9s").replace("[Old]", "[\u00d6ld]");
    var other = DIFF.replace("drafts/", "docs/").replace("[More]", "[D\u00e9j\u00e0]");

    assertThat(read(kept.getBytes(ISO_8859_1))).isInstanceOf(PatchFile.Read.Understood.class);
    assertThat(read(other.getBytes(ISO_8859_1))).isInstanceOf(PatchFile.Read.Understood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D\uDCA1", "\uD83D\uDCFF", "\u00e9", "\uFFFD"})
  void every_character_in_utf_8_is_read(String character) {
    assertThat(understood(DIFF.replace("[More]", "[" + character + "]")).files()).hasSize(1);
  }

  @Test
  void a_difference_is_read_line_by_line() {
    var file = understood(DIFF).files().getFirst();

    assertThat(file.name()).isEqualTo("drafts/next.md");
    assertThat(file.isEdition()).isTrue();
    assertThat(file.hunks())
        .singleElement()
        .satisfies(hunk -> assertThat(hunk.line()).isEqualTo(10));
    assertThat(file.hunks().getFirst().lines())
        .extracting(line -> line.mark())
        .containsExactly(Mark.KEPT, Mark.REMOVED, Mark.ADDED, Mark.ADDED, Mark.KEPT);
  }

  @Test
  void a_patch_that_was_saved_with_crlf_is_the_same_patch() {
    var mail =
        """
        From 2222222 Mon Sep 17 00:00:00 2001
        From: Cleo Example <cleo@example.org>
        Subject: [PATCH] Add a link to the tide tables

        ---
        """
            + DIFF
            + "-- \n2.43.0\n";

    assertThat(understood(DIFF.replace("\n", "\r\n"))).isEqualTo(understood(DIFF));
    assertThat(understood(mail.replace("\n", "\r\n"))).isEqualTo(understood(DIFF));
  }

  @Test
  void a_patch_with_crlf_may_add_and_delete_files() {
    var patch =
        """
        --- /dev/null
        +++ b/drafts/tides.md
        @@ -0,0 +1,2 @@
        +# Tides
        +

        --- a/drafts/old.md
        +++ /dev/null
        @@ -1 +0,0 @@
        -# Old
        """;

    assertThat(understood(patch.replace("\n", "\r\n"))).isEqualTo(understood(patch));
  }

  @Test
  void the_signature_of_a_mail_is_not_of_the_patch() {
    var mail =
        """
        From 1111111 Mon Sep 17 00:00:00 2001
        From: Ada Example <ada@example.org>
        Subject: [PATCH] Add two links

        ---
         drafts/next.md | 3 ++-
         1 file changed

        """
            + DIFF
            + "-- \n2.43.0\n\n";

    assertThat(understood(mail)).isEqualTo(understood(DIFF));
  }

  @Test
  void a_patch_without_the_words_of_git_is_read_too() {
    var plain = DIFF.lines().skip(2).reduce("", (text, line) -> text + line + "\n");

    assertThat(understood(plain).files().getFirst().hunks())
        .isEqualTo(understood(DIFF).files().getFirst().hunks());
  }

  @Test
  void line_ends_of_windows_and_a_missing_one_do_not_matter() {
    var windows = DIFF.replace("\n", "\r\n");
    var without = DIFF + "\\ No newline at end of file\n";

    assertThat(understood(windows).files().getFirst().hunks())
        .isEqualTo(understood(DIFF).files().getFirst().hunks());
    assertThat(understood(without)).isEqualTo(understood(DIFF));
  }

  @Test
  void what_becomes_of_a_file_as_a_whole_is_told() {
    assertThat(
            understood(
                    """
                    diff --git a/drafts/a.md b/drafts/b.md
                    similarity index 100%
                    rename from drafts/a.md
                    rename to drafts/b.md
                    diff --git a/drafts/c.md b/drafts/c.md
                    deleted file mode 100644
                    index 1111111..0000000
                    --- a/drafts/c.md
                    +++ /dev/null
                    @@ -1 +0,0 @@
                    -gone
                    diff --git a/drafts/d.md b/drafts/d.md
                    new file mode 100644
                    index 0000000..1111111
                    --- /dev/null
                    +++ b/drafts/d.md
                    @@ -0,0 +1 @@
                    +come
                    diff --git a/drafts/e.png b/drafts/e.png
                    index 1111111..2222222 100644
                    Binary files a/drafts/e.png and b/drafts/e.png differ
                    """)
                .files())
        .extracting(file -> file.what())
        .containsExactly(What.RENAMED, What.REMOVED, What.MADE, What.BINARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hello, please add my link: https://example.org/",
        "diff --git a/drafts/next.md",
        "--- a/x\n+++ b/x\n",
        "\0\0\0\0",
      })
  void what_is_no_patch_is_refused(String text) {
    assertThat(refused(text)).isNotBlank();
  }

  @Test
  void a_patch_that_ends_early_is_refused() {
    assertThat(refused(DIFF.substring(0, DIFF.indexOf("+* [More]")))).contains("damaged");
  }

  @Test
  void a_hunk_with_more_lines_than_its_head_says_is_refused() {
    assertThat(refused(DIFF + "+* [Another](https://example.org/another)\n"))
        .contains("more lines than its header says");
  }

  @Test
  void the_difference_of_a_merge_is_refused() {
    assertThat(
            refused(
                """
                diff --cc drafts/next.md
                index 1111111,2222222..3333333
                --- a/drafts/next.md
                +++ b/drafts/next.md
                @@@ -1,1 -1,1 +1,2 @@@
                  one
                ++two
                """))
        .contains("merge");
  }

  @Test
  void a_patch_that_is_far_too_large_is_refused() {
    assertThat(refused(DIFF + "x".repeat(2_000_000))).contains("at most");
    var long_ = new StringBuilder(DIFF.replace("+10,4", "+10,20003").replace("       \n", ""));
    for (int i = 0; i < 20_000; i++) {
      long_.insert(long_.indexOf("+* [More]"), "+* a\n");
    }
    assertThat(refused(long_.toString())).contains("at most");
  }

  @Test
  void a_file_outside_is_no_edition() {
    var outside = DIFF.replace("/drafts/next.md", "/../../etc/passwd");

    assertThat(understood(outside).files().getFirst().isEdition()).isFalse();
  }

  @Test
  void no_broken_patch_is_an_exception() {
    var random = new Random(20260902);
    var bytes = (DIFF + DIFF).getBytes(UTF_8);
    for (int i = 0; i < 5_000; i++) {
      var broken = bytes.clone();
      for (int j = random.nextInt(8); j >= 0; j--) {
        broken[random.nextInt(broken.length)] =
            (byte) "\n@-+ ,09\0\\%\"\u00ff".charAt(random.nextInt(13));
      }
      assertThat(read(java.util.Arrays.copyOf(broken, random.nextInt(bytes.length)))).isNotNull();
    }
  }
}
