package org.coranto.check;

import org.coranto.model.Span;

/// Another place in the same text that explains a finding.
///
/// @param words a label for this place: `the first of the two`
public record RelatedPlace(Span span, String words) {}
