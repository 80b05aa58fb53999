package org.coranto.source;

import java.time.ZoneId;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceSettings;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Window;

/// The input of one run of a `[[source]]`.
///
/// @param window the period of interest; its end is the present
/// @param zone of the newsletter
public record SourceContext(SourceSettings settings, Window window, ZoneId zone) {

  public <T> T get(ConfigKey<T> key) {
    return settings.get(key);
  }

  /// A tip for the section of the source.
  ///
  /// @param key the source's id: a number, a permanent URL; the same at the next run
  /// @param seen its public page
  public Tip tip(String key, String seen, TipContent content) {
    var tip = Tip.of(new Tip.Origin(settings.name(), key, seen), content);
    return settings.section().map(tip::in).orElse(tip);
  }

  public Optional<String> section() {
    return settings.section();
  }
}
