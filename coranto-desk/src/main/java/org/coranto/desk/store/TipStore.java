package org.coranto.desk.store;

import static org.coranto.desk.store.Tables.History.HISTORY;
import static org.coranto.desk.store.Tables.Tips.TIP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Obstacle;
import org.coranto.desk.store.Tables.Tips;
import org.coranto.json.JsonReader;
import org.coranto.model.Tip;
import org.coranto.source.TipReader;
import org.coranto.text.AddressKey;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Tips and what became of them. Nothing is ever deleted here. */
public final class TipStore {

  /** Who decides where no person does. */
  public static final String CORANTO = "coranto";

  private static final int AT_ONCE = 500;

  private final Database database;

  public TipStore(Database database) {
    this.database = database;
  }

  /**
   * What a source brought, compared with what was there.
   *
   * @param fresh ids of those that nobody had seen before, in order
   * @param changed how many look otherwise than before
   * @param known how many were there already, those that changed among them
   */
  public record Received(List<Long> fresh, int changed, int known) {}

  /** Keeps tips; one that is there already is not kept twice, but may look otherwise now. */
  public Received receive(Collection<Tip> tips, Instant now) {
    return tips.isEmpty()
        ? new Received(List.of(), 0, 0)
        : database.write(sql -> new Receiving(sql, now).all(tips));
  }

  /** What becomes of tips now, all of it or nothing. */
  public void decide(Map<Long, StoredTip.Line> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    var ids = List.copyOf(new TreeMap<>(decisions).keySet());
    database.write(sql -> {
      for (int from = 0; from < ids.size(); from += AT_ONCE) {
        decide(sql, decisions, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
      }
      return true;
    });
  }

  public void decide(long id, StoredTip.Line line) {
    decide(Map.of(id, line));
  }

  private static void decide(DSLContext sql, Map<Long, StoredTip.Line> decisions, List<Long> ids) {
    var last = new HashMap<Long, Long>();
    sql.select(Tables.History.TIP_ID, DSL.max(Tables.History.LINE))
        .from(HISTORY)
        .where(Tables.History.TIP_ID.in(ids))
        .groupBy(Tables.History.TIP_ID)
        .forEach(record -> last.put(record.value1(), record.value2()));
    var lines = new Object[ids.size()][];
    var states = new Object[ids.size()][];
    for (int i = 0; i < lines.length; i++) {
      long id = ids.get(i);
      var line = Objects.requireNonNull(decisions.get(id));
      var state = line.state().word();
      lines[i] =
          new Object[] {
            id,
            last.getOrDefault(id, 0L) + 1,
            line.at().toEpochMilli(),
            line.who(),
            state,
            line.detail(),
            line.why()
          };
      states[i] = new Object[] {state, id};
    }
    addLines(sql, lines);
    sql.batch(sql.update(TIP).set(Tips.STATE, "").where(Tips.ID.eq(0L))).bind(states).execute();
  }

  static void addLines(DSLContext sql, Object[][] lines) {
    sql.batch(
            sql.insertInto(
                    HISTORY,
                    Tables.History.TIP_ID,
                    Tables.History.LINE,
                    Tables.History.AT,
                    Tables.History.WHO,
                    Tables.History.STATE,
                    Tables.History.DETAIL,
                    Tables.History.WHY)
                .values(0L, 0L, 0L, "", "", "", ""))
        .bind(lines)
        .execute();
  }

  /**
   * @throws CorantoException where there is no such tip
   */
  public StoredTip get(long id) {
    return find(id)
        .orElseThrow(() ->
            new CorantoException(new Obstacle.NoTip(id)));
  }

  public Optional<StoredTip> find(long id) {
    return select(Tips.ID.eq(id)).stream().findFirst();
  }

  /** In the order in which they came. */
  public List<StoredTip> in(Collection<TipState> states) {
    return select(Tips.STATE.in(states.stream().map(TipState::word).toList()));
  }

  public List<StoredTip> of(String source) {
    return select(Tips.SOURCE.eq(source));
  }

  /** Those that lead to one of these pages, by {@link #addressKey}. */
  public List<StoredTip> at(Collection<String> addressKeys) {
    return select(Tips.ADDRESS_KEY.in(addressKeys));
  }

  private List<StoredTip> select(Condition which) {
    return database.read(sql -> {
      var lines = new HashMap<Long, List<StoredTip.Line>>();
      sql.select()
          .from(HISTORY)
          .where(Tables.History.TIP_ID.in(DSL.select(Tips.ID).from(TIP).where(which)))
          .orderBy(Tables.History.TIP_ID, Tables.History.LINE)
          .forEach(record ->
              lines
                  .computeIfAbsent(record.get(Tables.History.TIP_ID), _ -> new ArrayList<>())
                  .add(line(record)));
      return sql
          .select(Tips.ID, Tips.SOURCE, Tips.CONTENT, Tips.STATE)
          .from(TIP)
          .where(which)
          .orderBy(Tips.ID)
          .fetch()
          .stream()
          .flatMap(record -> stored(record, lines).stream())
          .toList();
    });
  }

  private static Optional<StoredTip> stored(Record record, Map<Long, List<StoredTip.Line>> lines) {
    var id = record.get(Tips.ID);
    return JsonReader.read(record.get(Tips.CONTENT))
        .map(json -> TipReader.read(json, record.get(Tips.SOURCE)))
        .filter(TipReader.Outcome.Read.class::isInstance)
        .map(TipReader.Outcome.Read.class::cast)
        .map(read ->
            new StoredTip(
                id,
                read.tip(),
                TipState.of(record.get(Tips.STATE)),
                List.copyOf(lines.getOrDefault(id, List.of()))));
  }

  private static StoredTip.Line line(Record record) {
    return new StoredTip.Line(
        Instant.ofEpochMilli(record.get(Tables.History.AT)),
        record.get(Tables.History.WHO),
        TipState.of(record.get(Tables.History.STATE)),
        record.get(Tables.History.DETAIL),
        record.get(Tables.History.WHY));
  }

  /** What two tips of one page have in common; empty where it leads nowhere. */
  public static String addressKey(Tip tip) {
    return AddressKey.of(tip.content().address());
  }
}
