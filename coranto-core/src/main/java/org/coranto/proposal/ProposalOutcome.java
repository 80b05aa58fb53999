package org.coranto.proposal;

import java.util.List;

/// The outcome for one part of a proposal. Lines are as they were proposed.
public sealed interface ProposalOutcome {

  /// It is in the draft now.
  ///
  /// @param section the titles of the headings above it: `Upcoming Events › Europe`
  record Accepted(String section, List<String> lines) implements ProposalOutcome {}

  /// The draft has the same entry.
  ///
  /// @param of its place: `“Title”, line 52 of the draft`
  record Duplicate(String section, List<String> lines, String of) implements ProposalOutcome {}

  /// An entry of the draft was changed.
  record Changed(String section, List<String> before, List<String> after)
      implements ProposalOutcome {}

  /// An entry of the draft was removed.
  record Removed(String section, List<String> lines) implements ProposalOutcome {}

  /// Nothing was done; an editor must look at it.
  ///
  /// @param section empty if unknown
  /// @param because the reason
  record Other(String section, List<String> removed, List<String> added, String because)
      implements ProposalOutcome {}
}
