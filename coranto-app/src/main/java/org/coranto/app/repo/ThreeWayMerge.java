package org.coranto.app.repo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;

/// Merges two changes of one text line by line.
final class ThreeWayMerge {

  private ThreeWayMerge() {}

  /// Empty if both changed the same lines or adjacent ones.
  static Optional<byte[]> of(byte[] base, byte[] ours, byte[] theirs) {
    var result =
        new MergeAlgorithm()
            .merge(
                RawTextComparator.DEFAULT,
                new RawText(base),
                new RawText(ours),
                new RawText(theirs));
    if (result.containsConflicts()) {
      return Optional.empty();
    }
    var out = new ByteArrayOutputStream();
    try {
      for (var chunk : result) {
        write(
            out,
            result.getSequences().get(chunk.getSequenceIndex()),
            chunk.getBegin(),
            chunk.getEnd());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(out.toByteArray());
  }

  private static void write(ByteArrayOutputStream out, RawText text, int begin, int end)
      throws IOException {
    for (int line = begin; line < end; line++) {
      text.writeLine(out, line);
      if (line + 1 < text.size() || !text.isMissingNewlineAtEnd()) {
        out.write('\n');
      }
    }
  }
}
