package org.coranto.app.check;

import org.coranto.app.CorantoException;
import org.coranto.config.Config;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;

/// Finds out which edition a text is: by the date in the list, in its header or in its name.
final class HeadResolver {

  private final Config config;

  HeadResolver(Config config) {
    this.config = config;
  }

  EditionHead of(TextToCheck text, SourceText source) {
    var name = text.file().toString().replace('\\', '/');
    return switch (new HeadParser(config).read(name, source, true, "")) {
      case HeadResult.Found(var head, var _) -> text.date().map(date -> head.on(date)).orElse(head);
      case HeadResult.Undated _ -> undated(text, name);
    };
  }

  private EditionHead undated(TextToCheck text, String name) {
    var date =
        text.date()
            .orElseThrow(() ->
                new CorantoException(
                    "could not find out which edition it is: neither its header nor its name has a date"));
    return EditionHead.ofDraft(name, name, date, config.newsletter().language());
  }
}
