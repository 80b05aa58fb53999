package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.InstantSource;
import org.coranto.desk.Progress;

/** A newsletter's folder and configuration, and what a use case needs from the outside world. */
public record NewsletterAt(
    Path folder, Path configuration, InstantSource clock, Progress progress) {

  TipDesk tips() {
    return TipDesk.open(folder, configuration, progress);
  }
}
