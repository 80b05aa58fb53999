package org.coranto.check;

import org.coranto.model.Span;

/**
 * Another place of the same text that explains a finding.
 *
 * @param words what is there, as a label: {@code the first of the two}
 */
public record RelatedPlace(Span span, String words) {}
