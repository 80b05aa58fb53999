package org.coranto.output.email;

import java.nio.file.Files;
import java.nio.file.Path;
import org.coranto.RealSite;
import org.junit.jupiter.api.Test;

class TryoutTest {
  @Test
  void x() throws Exception {
    var site = RealSite.newest(52);
    Files.createDirectories(Path.of("/tmp/mails"));
    for (var head : site.editions()) {
      for (int o : new int[] {0, 121}) {
        var m = Mail.of(site, site.read(head), new Budget(100_000, o));
        System.out.println(
            head.date()
                + " +"
                + o
                + " "
                + m.fitting().bytes()
                + " html "
                + m.html().length()
                + " colours "
                + m.fitting().colours()
                + " folded "
                + m.fitting().folded().stream()
                    .map(f -> f.title() + " " + f.shown() + "/" + f.entries())
                    .toList());
        Files.writeString(Path.of("/tmp/mails/" + head.date() + "-" + o + ".html"), m.html());
        Files.writeString(Path.of("/tmp/mails/" + head.date() + "-" + o + ".txt"), m.text());
      }
    }
  }
}
