package org.coranto.app.store;

import java.time.Instant;
import java.util.List;
import org.coranto.model.Window;

/// The log of gathering: when each source was fetched, and the result.
public final class GatheringStore {

  private final Database database;

  public GatheringStore(Database database) {
    this.database = database;
  }

  /// @param trouble what could not be read; empty if everything was read
  public record Gathering(String source, Instant at, Window window, int tips, String trouble) {}

  public void note(Gathering gathering) {
    database.write(sql ->
        sql.run(
            "insert into gathering (source, at, window_from, window_to, tips, trouble)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
            List.of(
                gathering.source(),
                gathering.at().toEpochMilli(),
                gathering.window().from().toEpochMilli(),
                gathering.window().to().toEpochMilli(),
                gathering.tips(),
                gathering.trouble())));
  }
}
