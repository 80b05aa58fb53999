package org.coranto.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The section of the draft that a change is for, as far as the patch shows it.
sealed interface SectionMatch {

  /// It is this one.
  record One(DraftSection section) implements SectionMatch {}

  /// It may be any of these; the patch does not show which.
  record Several(List<DraftSection> sections) implements SectionMatch {
    public Several {
      sections = List.copyOf(sections);
    }
  }

  /// The draft has no such section, or nothing around the change says where it belongs.
  record None() implements SectionMatch {}

  static SectionMatch of(List<DraftSection> sections) {
    return switch (sections.size()) {
      case 0 -> new None();
      case 1 -> new One(sections.getFirst());
      default -> new Several(sections);
    };
  }

  default Optional<DraftSection> found() {
    return this instanceof One(var section) ? Optional.of(section) : Optional.empty();
  }

  default boolean isNone() {
    return this instanceof None;
  }

  /// Why nothing was done, where it is not one section.
  default String unclear() {
    return switch (this) {
      case One _, None _ -> "it is unclear which section it belongs to";
      case Several(var sections) ->
          "it is unclear which of these sections it belongs to: %s"
              .formatted(
                  sections.stream()
                      .map(section -> "“" + section.name() + "”")
                      .collect(Collectors.joining(", ")));
    };
  }
}
