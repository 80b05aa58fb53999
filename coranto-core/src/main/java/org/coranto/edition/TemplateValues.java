package org.coranto.edition;

import java.util.HashMap;
import java.util.Map;
import org.coranto.config.Config;
import org.coranto.markdown.LinkDefinitions;
import org.coranto.markdown.TemplateScope;

/// What the template language of other generators writes for the names that all sites have.
public final class TemplateValues {

  private TemplateValues() {}

  /// The values, and the included files that define link references.
  public static TemplateScope scope(Config config) {
    var includes = new HashMap<String, LinkDefinitions>();
    config
        .references()
        .texts()
        .forEach((file, text) -> includes.put(file, LinkDefinitions.of(text)));
    return new TemplateScope(of(config), includes, new EditionFileLinks(config));
  }

  /// `site.baseurl` is the path of the newsletter's URL without a slash at its end, and `site.url`
  /// what is before it.
  public static Map<String, String> of(Config config) {
    var address = config.newsletter().address();
    var path = address.getRawPath().replaceFirst("/+$", "");
    var host = address.getScheme() + "://" + address.getRawAuthority();
    return Map.of(
        "site.baseurl",
        path,
        "site.url",
        host,
        "site.title",
        config.newsletter().name(),
        "SITEURL",
        host + path,
        "config.base_url",
        host + path);
  }
}
