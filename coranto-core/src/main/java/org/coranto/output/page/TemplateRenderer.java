package org.coranto.output.page;

import java.util.Map;

/// Sets variables in a template.
@FunctionalInterface
interface TemplateRenderer {

  /// @param template a file of the theme: `edition.html`
  /// @param variables texts, numbers, truths, lists and maps of such, and nothing else; a template
  ///   can read only what it is given
  /// @return UTF-8
  byte[] print(String template, Map<String, Object> variables);
}
