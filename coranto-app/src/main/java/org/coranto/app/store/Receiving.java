package org.coranto.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipState;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Tip;
import org.coranto.source.TipJson;

/// Stores tips in one transaction.
final class Receiving {

  private static final int AT_ONCE = 500;
  private static final List<Object> NONE = List.of();
  private static final String INSERT =
      "insert into tip (id, source, source_key, content, address_key, title_key, state,"
          + " received_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "update tip set content = ?, address_key = ?, title_key = ? where id = ?";

  private final Sql sql;
  private final Instant now;
  private final List<Long> fresh = new ArrayList<>();
  private long next;
  private int changed;
  private int known;

  Receiving(Sql sql, Instant now) throws SQLException {
    this.sql = sql;
    this.now = now;
    this.next =
        sql.first("select coalesce(max(id), 0) as last from tip", row -> row.getLong("last"), NONE)
                .orElse(0L)
            + 1;
  }

  TipStore.Received all(Collection<Tip> tips) throws SQLException {
    var list = List.copyOf(tips);
    for (int from = 0; from < list.size(); from += AT_ONCE) {
      some(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
    }
    return new TipStore.Received(List.copyOf(fresh), changed, known);
  }

  private void some(List<Tip> tips) throws SQLException {
    var bySource = new LinkedHashMap<String, Map<String, Tip>>();
    for (var tip : tips) {
      bySource
          .computeIfAbsent(tip.origin().source(), _ -> new LinkedHashMap<>())
          .put(tip.origin().key(), tip);
    }
    for (var source : bySource.entrySet()) {
      ofSource(source.getKey(), source.getValue());
    }
  }

  /// A tip that is already stored.
  private record There(long id, String key, String content) {}

  private void ofSource(String source, Map<String, Tip> tips) throws SQLException {
    var there = there(source, tips.keySet());
    var inserts = new ArrayList<List<?>>();
    var updates = new ArrayList<List<?>>();
    var events = new ArrayList<List<?>>();
    tips.forEach((key, tip) -> {
      var content = TipJson.line(tip);
      var before = there.get(key);
      if (before == null) {
        inserts.add(insert(tip, content));
        var gathered = new TipHistory.Recorded(now, source, new TipEvent.Gathered());
        events.add(TipStore.event(next, 1, gathered, TipState.RECEIVED));
        fresh.add(next++);
        return;
      }
      known++;
      if (!before.content().equals(content)) {
        changed++;
        updates.add(List.of(content, TipStore.addressKey(tip), titleKey(tip), before.id()));
      }
    });
    sql.each(INSERT, inserts);
    sql.each(UPDATE, updates);
    sql.each(TipStore.ADD_EVENT, events);
  }

  private List<Object> insert(Tip tip, String content) {
    return List.of(
        next,
        tip.origin().source(),
        tip.origin().key(),
        content,
        TipStore.addressKey(tip),
        titleKey(tip),
        TipState.RECEIVED.word(),
        now.toEpochMilli(),
        1);
  }

  private Map<String, There> there(String source, Collection<String> keys) throws SQLException {
    var values = new ArrayList<Object>(keys);
    values.addFirst(source);
    var there = new HashMap<String, There>();
    sql.all(
            "select id, source_key, content from tip where source = ? and source_key in ("
                + Sql.marks(keys.size())
                + ")",
            row ->
                new There(row.getLong("id"), row.getString("source_key"), row.getString("content")),
            values)
        .forEach(it -> there.put(it.key(), it));
    return there;
  }

  private static String titleKey(Tip tip) {
    return TitleKey.of(tip.content().title());
  }
}
