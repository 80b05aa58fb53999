package org.coranto.source;

import java.time.ZoneId;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceSettings;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Window;

/// What one `[[source]]` is sent out for.
///
/// @param window what happened in it is wanted; its end is the present
/// @param zone of the newsletter
public record SourceContext(SourceSettings settings, Window window, ZoneId zone) {

  public <T> T get(ConfigKey<T> key) {
    return settings.get(key);
  }

  /// A tip for the section of the source.
  ///
  /// @param key what the source itself calls it: a number, a permanent address; the same at the
  ///   next run
  /// @param seen where one can see it
  public Tip tip(String key, String seen, TipContent content) {
    var tip = Tip.of(new Tip.Origin(settings.name(), key, seen), content);
    return settings.section().map(tip::in).orElse(tip);
  }

  public Optional<String> section() {
    return settings.section();
  }
}
