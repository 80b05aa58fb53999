package org.coranto.markdown;

import org.coranto.model.Span;

/// A piece of another generator's template language in a text: a Liquid or Jinja tag (`{% include x
/// %}`, `{{ x }}`, `{# x #}`), a Hugo shortcode (`{{< x >}}`), or a list of attributes of kramdown
/// (`{: .big}`).
///
/// @param span in the text that was searched
/// @param replacement what readers get instead; it has as many line ends as the span
/// @param understood whether the replacement has the meaning of the tag; if not, the tag is left
///   out. A comment of several lines is left out, too, and counts as not understood: it may be text
/// @param defines the link references in the file that the tag includes
public record TemplateTag(
    Span span, String replacement, boolean understood, LinkDefinitions defines) {}
