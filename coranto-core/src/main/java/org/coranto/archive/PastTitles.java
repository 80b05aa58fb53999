package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.TitleKey;

/// The text of every link. The key is its [TitleKey].
public final class PastTitles implements Topic<PastTitles.Target> {

  /// The URL of the link, and the name of its section in the configuration.
  public record Target(String section, String href) {}

  PastTitles() {}

  @Override
  public String name() {
    return "titles";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Target> notes) {
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        for (var link : entry.body().links()) {
          notes.note(TitleKey.of(link.text()), new Target(section.name(), link.href()));
        }
      }
    }
  }

  @Override
  public void encode(Target value, FieldWriter out) {
    out.text(value.section());
    out.text(value.href());
  }

  @Override
  public Target decode(FieldReader in) {
    return new Target(in.text(), in.text());
  }
}
