package org.coranto.cli;

import java.util.concurrent.atomic.AtomicLong;
import org.coranto.desk.Progress;
import picocli.CommandLine.Option;

/** {@code --quiet} and {@code --json}, and how progress is shown. */
public final class Talk {

  private static final long REDRAW = 50_000_000; // nanoseconds

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Option(names = "--json", description = "Write the result as one line of JSON.")
  private boolean json;

  boolean isQuiet() {
    return quiet;
  }

  boolean isJson() {
    return json;
  }

  /** A line that is written over on a terminal; nothing elsewhere, where the result will do. */
  Progress progress(Terminal terminal) {
    return quiet || json ? Progress.SILENT : line(terminal);
  }

  static Progress line(Terminal terminal) {
    if (!terminal.interactive()) {
      return Progress.SILENT;
    }
    var last = new AtomicLong(System.nanoTime());
    return (what, done, total) -> {
      long before = last.get();
      long now = System.nanoTime();
      boolean due = now - before > REDRAW && last.compareAndSet(before, now);
      if (due && done < total) {
        terminal.err().printf("\r\033[K%s %,d of %,d", what, done, total);
      } else if (done == total) {
        terminal.err().print("\r\033[K");
      }
    };
  }
}
