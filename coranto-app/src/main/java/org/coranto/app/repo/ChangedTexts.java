package org.coranto.app.repo;

import java.util.Arrays;
import java.util.Optional;

/// The content to commit, and the new content of the file.
///
/// @param edits whether the file has other changes
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared
record ChangedTexts(byte[] blob, byte[] file, boolean edits) {

  /// Empty if an editor's changes cannot be separated from this one.
  static Optional<ChangedTexts> of(Change change, byte[] there, TextForm form) {
    var after = form.toBlob(change.after(), there);
    var before = change.before();
    if (before == null) {
      return Optional.empty();
    }
    var base = form.toBlob(before, there);
    return Arrays.equals(base, there)
        ? Optional.of(new ChangedTexts(after, form.alike(change.after(), after), false))
        : ThreeWayMerge.of(base, there, after)
            .filter(merged -> !Arrays.equals(merged, there))
            .map(merged -> new ChangedTexts(merged, change.after(), true));
  }

  /// Of a file that is not committed yet; empty if it is changed and not made.
  static Optional<ChangedTexts> ofNew(Change change, TextForm form) {
    if (change.before() != null) {
      return Optional.empty();
    }
    var after = form.toBlob(change.after(), new byte[0]);
    return Optional.of(new ChangedTexts(after, form.toFile(after), false));
  }
}
