package org.coranto.archive;

/// A topic that only stores which editions have a key; it writes no fields.
public abstract class KeyTopic implements Topic<KeyTopic.Present> {

  /// The only value: the edition has the key.
  public enum Present {
    PRESENT
  }

  @Override
  public final void encode(Present value, FieldWriter out) {
    // the key is all there is
  }

  @Override
  public final Present decode(FieldReader in) {
    return Present.PRESENT;
  }
}
