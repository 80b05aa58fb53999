package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.ArchiveWriter;
import org.coranto.config.Config;
import org.coranto.config.Configuration;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.registry.Checks;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.coranto.web.LinkedPages;
import org.jspecify.annotations.Nullable;

/// Thirteen years of This Week in Rust, read into an archive index; the calling test is skipped if
/// they do not exist.
public final class RustArchive {

  public static final Config CONFIG =
      Configuration.of(
          new String(
              RealData.bytes(Folders.project().resolve("samples/this-week-in-rust/coranto.toml")),
              StandardCharsets.UTF_8));

  /// Not read in a static initialiser: an assumption that fails there is an error, not a skip.
  private static volatile @Nullable ArchiveIndex archive;

  private RustArchive() {}

  /// Must not be called by several threads at once: they would wait for each other.
  public static void learn() {
    assertThat(archive().editions()).isGreaterThan(600);
  }

  private static ArchiveIndex archive() {
    var known = archive;
    return known != null ? known : firstArchive();
  }

  private static synchronized ArchiveIndex firstArchive() {
    var known = archive;
    if (known == null) {
      known = learnt(editions());
      archive = known;
    }
    return known;
  }

  /// The index of some of them.
  public static ArchiveIndex learnt(List<Path> editions) {
    var lessons =
        editions.parallelStream()
            .map(file ->
                AnnotatedEdition.forLearning(
                    CONFIG, head(file), SourceText.of(RealData.bytes(file))))
            .map(ArchiveWriter::learn)
            .sorted(java.util.Comparator.comparing(lesson -> lesson.edition().date()))
            .toList();
    return ArchiveIndex.of(ByteBuffer.wrap(ArchiveWriter.bytes(lessons)));
  }

  public static List<Path> editions() {
    return RealData.markdown(RealData.folder("twir/content")).stream()
        .filter(file -> file.getFileName().toString().startsWith("20"))
        .toList();
  }

  public static EditionHead head(Path file) {
    var reading =
        new HeadParser(CONFIG)
            .read("content/" + file.getFileName(), SourceText.of(RealData.bytes(file)), false, "");
    return ((HeadResult.Found) reading).head();
  }

  /// The file as an edition with the date in its name.
  public static CheckContext context(Path file) {
    return CheckContext.of(
        CONFIG, head(file), SourceText.of(RealData.bytes(file)), archive(), LinkedPages.NONE);
  }

  /// The file as the edition of that day, whatever date it has.
  public static CheckContext context(Path file, LocalDate date) {
    var head =
        EditionHead.ofDraft("content/" + file.getFileName(), "This Week in Rust", date, "en");
    return CheckContext.of(
        CONFIG, head, SourceText.of(RealData.bytes(file)), archive(), LinkedPages.NONE);
  }

  /// As `coranto check` without the network.
  public static List<Finding> findings(CheckContext context) {
    return new CheckRunner(Checks.ALL, EnumSet.of(Requirement.ARCHIVE)).read(context);
  }
}
