package org.coranto.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEventJson;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipState;
import org.coranto.json.JsonReader;
import org.coranto.model.Tip;
import org.coranto.source.TipReader;
import org.coranto.url.UrlKey;

/// Stores tips and their history. Nothing is deleted.
public final class TipStore {

  /// The name for decisions that Coranto makes itself.
  public static final String CORANTO = "coranto";

  static final String ADD_EVENT =
      "insert into tip_event (tip_id, number, at, who, state, event) values (?, ?, ?, ?, ?, ?)";

  private final Database database;

  public TipStore(Database database) {
    this.database = database;
  }

  /// The tips of a source, compared with the stored ones.
  ///
  /// @param fresh the ids of the new tips, in order
  /// @param changed how many known tips have new content
  /// @param known how many were known, including changed ones
  public record Received(List<Long> fresh, int changed, int known) {}

  /// Stores tips; a known tip is not stored twice, but its content is updated.
  public Received receive(Collection<Tip> tips, Instant now) {
    return tips.isEmpty()
        ? new Received(List.of(), 0, 0)
        : database.write(sql -> new Receiving(sql, now).all(tips));
  }

  /// Decides about a tip in one transaction, unless another process has decided since it was read.
  /// The decision and other records of the work belong together: if the work throws, nothing is
  /// recorded.
  ///
  /// @param asRead the tip that the decision is based on
  /// @param work records an event, or nothing, and returns the answer
  public TipAnswer decide(StoredTip asRead, Function<Consumer<Recorded>, TipAnswer> work) {
    return database.write(sql -> {
      if (!isUnchanged(sql, asRead)) {
        return new TipAnswer.Refused(asRead.id(), changed(sql, asRead.id()));
      }
      var recorded = new ArrayList<Recorded>();
      var answer = work.apply(recorded::add);
      add(sql, asRead, recorded);
      return answer;
    });
  }

  private static TipRefusal changed(Sql sql, long id) throws SQLException {
    return select(sql, TipColumn.ID, List.of(id)).stream()
        .findFirst()
        .<TipRefusal>map(it -> new TipRefusal.Changed(it.state()))
        .orElseGet(TipRefusal.Unknown::new);
  }

  /// Whether the tip is as read; locks its row until the transaction ends.
  private static boolean isUnchanged(Sql sql, StoredTip tip) throws SQLException {
    return sql.run(
            "update tip set version = version where id = ? and version = ?",
            List.of(tip.id(), tip.history().version()))
        == 1;
  }

  private static void add(Sql sql, StoredTip tip, List<Recorded> events) throws SQLException {
    var history = tip.history();
    if (!events.isEmpty()) {
      forget(sql, tip.id());
    }
    for (var recorded : events) {
      history = history.with(recorded);
      sql.run(ADD_EVENT, event(tip.id(), history.version(), recorded, history.state()));
    }
    sql.run(
        "update tip set state = ?, version = ? where id = ?",
        List.of(history.state().word(), history.version(), tip.id()));
  }

  /// A decision that is recorded, or given up, is no longer on its way.
  static void forget(Sql sql, long tip) throws SQLException {
    sql.run("delete from noted_decision where tip_id = ?", List.of(tip));
  }

  static List<Object> event(long tip, int number, Recorded recorded, TipState state) {
    return List.of(
        tip,
        number,
        recorded.at().toEpochMilli(),
        recorded.who(),
        state.word(),
        TipEventJson.line(recorded.event()));
  }

  /// Coranto's decision about a tip.
  public record Decision(StoredTip tip, Recorded recorded) {}

  /// Records decisions, except those about tips that were changed since they were read.
  ///
  /// @return those that were taken
  public List<Decision> decide(List<Decision> decisions) {
    var byId = new HashMap<Long, Decision>();
    decisions.forEach(decision -> byId.put(decision.tip().id(), decision));
    return decide(
        decisions.stream().map(Decision::tip).toList(),
        unchanged ->
            unchanged.stream().map(tip -> Objects.requireNonNull(byId.get(tip.id()))).toList());
  }

  /// Decides about tips in one transaction. Everything is recorded, or nothing if the work throws.
  ///
  /// @param asRead the tips that the decisions are based on
  /// @param work decides about those that are unchanged since they were read
  /// @return the decisions
  public List<Decision> decide(
      List<StoredTip> asRead, Function<List<StoredTip>, List<Decision>> work) {
    if (asRead.isEmpty()) {
      return List.of();
    }
    return database.write(sql -> {
      var unchanged = new ArrayList<StoredTip>();
      for (var tip : asRead) {
        if (isUnchanged(sql, tip)) {
          unchanged.add(tip);
        }
      }
      var decisions = List.copyOf(work.apply(unchanged));
      for (var decision : decisions) {
        add(sql, decision.tip(), List.of(decision.recorded()));
      }
      return decisions;
    });
  }

  public List<StoredTip> find(Collection<Long> ids) {
    return select(TipColumn.ID, List.copyOf(ids));
  }

  public Optional<StoredTip> find(long id) {
    return select(TipColumn.ID, List.of(id)).stream().findFirst();
  }

  /// Tips in these states, in the order of arrival.
  public List<StoredTip> in(Collection<TipState> states) {
    return select(TipColumn.STATE, states.stream().map(TipState::word).toList());
  }

  /// Tips that link to one of these pages, by [#addressKey].
  public List<StoredTip> at(Collection<String> addressKeys) {
    return select(TipColumn.ADDRESS_KEY, List.copyOf(addressKeys));
  }

  /// What tips are found by.
  private enum TipColumn {
    ID("id"),
    STATE("state"),
    ADDRESS_KEY("address_key");

    private final String sql;

    TipColumn(String sql) {
      this.sql = sql;
    }
  }

  private List<StoredTip> select(TipColumn column, List<?> values) {
    return database.read(sql -> select(sql, column, values));
  }

  private static List<StoredTip> select(Sql sql, TipColumn column, List<?> values)
      throws SQLException {
    var events = new HashMap<Long, List<Recorded>>();
    sql.all(
        "select tip_id, at, who, state, event from tip_event where tip_id in (select id from tip where "
            + column.sql
            + " in ("
            + Sql.marks(values.size())
            + ")) order by tip_id, number",
        row ->
            events
                .computeIfAbsent(row.getLong("tip_id"), _ -> new ArrayList<>())
                .add(recorded(row)),
        values);
    return sql
        .all(
            "select id, source, content from tip where "
                + column.sql
                + " in ("
                + Sql.marks(values.size())
                + ") order by id",
            row -> stored(row, events),
            values)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<StoredTip> stored(ResultSet row, Map<Long, List<Recorded>> events)
      throws SQLException {
    long id = row.getLong("id");
    var source = row.getString("source");
    return JsonReader.read(row.getString("content"))
        .map(json -> TipReader.read(json, source))
        .filter(TipReader.Outcome.Read.class::isInstance)
        .map(TipReader.Outcome.Read.class::cast)
        .map(read ->
            new StoredTip(id, read.tip(), new TipHistory(events.getOrDefault(id, List.of()))));
  }

  private static Recorded recorded(ResultSet row) throws SQLException {
    var state = TipState.of(row.getString("state")).orElse(TipState.RECEIVED);
    return new Recorded(
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("who"),
        TipEventJson.read(row.getString("event"), state));
  }

  /// The key of the page that a tip links to; empty if it has no link.
  public static String addressKey(Tip tip) {
    return UrlKey.of(tip.content().address());
  }
}
