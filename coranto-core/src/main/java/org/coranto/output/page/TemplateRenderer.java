package org.coranto.output.page;

import java.util.Map;

/// Sets variables in a template.
@FunctionalInterface
interface TemplateRenderer {

  /// @param template a file of the theme: `edition.html`
  /// @param variables texts, numbers, booleans, lists and maps of them; a template can read nothing
  ///   else
  /// @return UTF-8
  byte[] print(String template, Map<String, Object> variables);
}
