package org.coranto.desk.store;

import static org.coranto.desk.store.Tables.Gatherings.GATHERING;

import java.time.Instant;
import java.util.Optional;
import org.coranto.desk.store.Tables.Gatherings;
import org.coranto.model.Window;
import org.jooq.Record;

/** When each source was asked, and what came of it. */
public final class GatheringStore {

  private final Database database;

  public GatheringStore(Database database) {
    this.database = database;
  }

  /**
   * @param trouble what could not be read; empty where all went well
   */
  public record Gathering(String source, Instant at, Window window, int tips, String trouble) {}

  public void note(Gathering gathering) {
    database.write(sql ->
        sql.insertInto(GATHERING)
            .set(Gatherings.SOURCE, gathering.source())
            .set(Gatherings.AT, gathering.at().toEpochMilli())
            .set(Gatherings.FROM, gathering.window().from().toEpochMilli())
            .set(Gatherings.TO, gathering.window().to().toEpochMilli())
            .set(Gatherings.TIPS, (long) gathering.tips())
            .set(Gatherings.TROUBLE, gathering.trouble())
            .onDuplicateKeyIgnore()
            .execute());
  }

  /** The newest, of a source. */
  public Optional<Gathering> last(String source) {
    return database.read(sql ->
        sql
            .select()
            .from(GATHERING)
            .where(Gatherings.SOURCE.eq(source))
            .orderBy(Gatherings.AT.desc())
            .limit(1)
            .fetch()
            .stream()
            .findFirst()
            .map(GatheringStore::gathering));
  }

  private static Gathering gathering(Record record) {
    return new Gathering(
        record.get(Gatherings.SOURCE),
        Instant.ofEpochMilli(record.get(Gatherings.AT)),
        new Window(
            Instant.ofEpochMilli(record.get(Gatherings.FROM)),
            Instant.ofEpochMilli(record.get(Gatherings.TO))),
        Math.toIntExact(record.get(Gatherings.TIPS)),
        record.get(Gatherings.TROUBLE));
  }
}
