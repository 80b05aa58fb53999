package org.coranto.cli;

/// The main class. It prints the version itself, since that needs no other class, and leaves every
/// other command to [Coranto].
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (isVersion(args)) {
      System.out.println("coranto " + Coranto.VERSION);
    } else {
      Coranto.main(args);
    }
  }

  /// Whether only the version is wanted. The names are those of picocli's standard options.
  static boolean isVersion(String... words) {
    return words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"));
  }
}
