package org.coranto.archive;

/// A 64-bit hash of a key (FNV-1a over UTF-16 units, then mixed).
final class KeyHash {

  private KeyHash() {}

  static long of(CharSequence key) {
    return of(key, -1);
  }

  /// The hash of the key without the unit at that index; of the whole key for -1.
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
