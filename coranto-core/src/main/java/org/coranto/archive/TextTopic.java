package org.coranto.archive;

/// A topic that stores one text for a key.
public abstract class TextTopic implements Topic<String> {

  @Override
  public final void encode(String value, FieldWriter out) {
    out.text(value);
  }

  @Override
  public final String decode(FieldReader in) {
    return in.text();
  }
}
