package org.coranto.archive;

/** A number of 64 bits that stands for a key (FNV-1a over UTF-16 units, then mixed). */
final class KeyHash {

  private KeyHash() {}

  static long of(CharSequence key) {
    return of(key, -1);
  }

  /** Of the key without the unit at that place; of all of it for -1. */
  static long of(CharSequence key, int without) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      if (i != without) {
        hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
      }
    }
    hash ^= hash >>> 32;
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }
}
