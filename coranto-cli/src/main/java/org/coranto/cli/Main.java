package org.coranto.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/// The main class. It prints the version itself, since that needs no other class, and leaves every
/// other command to [Coranto].
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (isVersion(args)) {
      System.out.println("coranto " + Coranto.VERSION);
      int code = checked(0);
      if (code != 0) {
        System.exit(code);
      }
    } else {
      Coranto.main(args);
    }
  }

  /// Whether only the version is wanted. The names are those of picocli's standard options.
  static boolean isVersion(String... words) {
    return words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"));
  }

  /// Reports at the end of the process that its output could not be written: to a full disk, for
  /// example. A reader that stopped reading, such as `head`, is no error.
  ///
  /// @param code the exit code if everything was written
  static int checked(int code) {
    if (!System.out.checkError()) {
      return code;
    }
    var reason = reason();
    if (reason.contains("Broken pipe") || reason.contains("Pipe")) {
      return code;
    }
    System.err.println("coranto: could not write the output: " + reason);
    return code == 0 ? 1 : code;
  }

  /// A PrintStream does not keep its error, so one more byte is written.
  private static String reason() {
    try {
      new FileOutputStream(FileDescriptor.out).write('\n'); // not closed: it is standard output
      return "some of it was lost";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
