package org.coranto.archive;

/** A topic that keeps only which editions had a key; it writes no fields. */
public abstract class KeyTopic implements Topic<KeyTopic.Present> {

  /** That an edition had the key. */
  public enum Present {
    PRESENT
  }

  @Override
  public final void encode(Present value, FieldWriter out) {
    // the key says it all
  }

  @Override
  public final Present decode(FieldReader in) {
    return Present.PRESENT;
  }
}
