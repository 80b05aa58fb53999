package org.coranto.cli;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.coranto.app.Progress;
import picocli.CommandLine.Option;

/// `--quiet` and `--json`, and the display of progress.
public final class OutputOptions {

  private static final long REDRAW = 50_000_000; // nanoseconds

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the result as one line of JSON.")
  private boolean json;

  boolean isQuiet() {
    return quiet;
  }

  boolean isJson() {
    return json;
  }

  /// On a terminal, one line that is overwritten; nothing where the output goes to a file or
  /// program.
  Progress progress(Terminal terminal) {
    return quiet || json ? Progress.SILENT : line(terminal);
  }

  static Progress line(Terminal terminal) {
    return terminal.interactive() ? new Line(terminal, System::nanoTime) : Progress.SILENT;
  }

  /// `fetching pages 120 of 245, 4.1 a second, 30 s left`: speed and remaining time are shown after
  /// the first two seconds.
  static final class Line implements Progress {

    private static final long SECOND = 1_000_000_000; // nanoseconds
    private static final long UNTIL_KNOWN = 2 * SECOND;

    private final Terminal terminal;
    private final LongSupplier clock;
    private final AtomicLong last;
    private String current = "";
    private long began;
    private int before;

    Line(Terminal terminal, LongSupplier clock) {
      this.terminal = terminal;
      this.clock = clock;
      this.last = new AtomicLong(clock.getAsLong());
    }

    @Override
    public void at(String what, int done, int total) {
      if (done == total) {
        terminal.err().print("\r\033[K");
        return;
      }
      long drawn = last.get();
      long now = clock.getAsLong();
      if (now - drawn > REDRAW && last.compareAndSet(drawn, now)) {
        terminal
            .err()
            .printf("\r\033[K%s %,d of %,d%s", what, done, total, speed(what, done, total, now));
      }
    }

    private synchronized String speed(String what, int done, int total, long now) {
      if (!what.equals(current)) {
        current = what;
        began = now;
        before = done;
      }
      long time = now - began;
      if (time < UNTIL_KNOWN || done <= before) {
        return "";
      }
      double rate = (double) (done - before) * SECOND / time;
      return ", %s a second, %s left"
          .formatted(
              rate < 10 ? "%.1f".formatted(rate) : "%,.0f".formatted(rate),
              left((total - done) / rate));
    }

    private static String left(double seconds) {
      long whole = Math.round(seconds);
      return whole < 120 ? whole + " s" : (whole + 30) / 60 + " min";
    }
  }
}
