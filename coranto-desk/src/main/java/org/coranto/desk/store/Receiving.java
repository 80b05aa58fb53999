package org.coranto.desk.store;

import static org.coranto.desk.store.Tables.Tips.TIP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coranto.desk.store.Tables.Tips;
import org.coranto.model.Tip;
import org.coranto.source.TipJson;
import org.coranto.text.TitleKey;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Keeps tips, in one transaction. */
final class Receiving {

  private static final int AT_ONCE = 500;

  private final DSLContext sql;
  private final Instant now;
  private final List<Long> fresh = new ArrayList<>();
  private long next;
  private int changed;
  private int known;

  Receiving(DSLContext sql, Instant now) {
    this.sql = sql;
    this.now = now;
    var last = sql.select(DSL.max(Tips.ID)).from(TIP).fetchOne(0, Long.class);
    this.next = last == null ? 1 : last + 1;
  }

  TipStore.Received all(Collection<Tip> tips) {
    var list = List.copyOf(tips);
    for (int from = 0; from < list.size(); from += AT_ONCE) {
      some(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
    }
    return new TipStore.Received(List.copyOf(fresh), changed, known);
  }

  private void some(List<Tip> tips) {
    var bySource = new LinkedHashMap<String, Map<String, Tip>>();
    for (var tip : tips) {
      bySource
          .computeIfAbsent(tip.origin().source(), _ -> new LinkedHashMap<>())
          .put(tip.origin().key(), tip);
    }
    bySource.forEach(this::ofSource);
  }

  private void ofSource(String source, Map<String, Tip> tips) {
    var there = new HashMap<String, Record>();
    sql.select(Tips.ID, Tips.SOURCE_KEY, Tips.CONTENT)
        .from(TIP)
        .where(Tips.SOURCE.eq(source).and(Tips.SOURCE_KEY.in(tips.keySet())))
        .forEach(record -> there.put(record.get(Tips.SOURCE_KEY), record));
    var inserts = new ArrayList<Object[]>();
    var lines = new ArrayList<Object[]>();
    tips.forEach((key, tip) -> {
      var content = TipJson.line(tip);
      var before = there.get(key);
      if (before == null) {
        inserts.add(
            new Object[] {
              next,
              source,
              key,
              content,
              TipStore.addressKey(tip),
              titleKey(tip),
              TipState.RECEIVED.word(),
              now.toEpochMilli()
            });
        lines.add(
            new Object[] {next, 1L, now.toEpochMilli(), source, TipState.RECEIVED.word(), "", ""});
        fresh.add(next++);
        return;
      }
      known++;
      if (!before.get(Tips.CONTENT).equals(content)) {
        changed++;
        sql.update(TIP)
            .set(Tips.CONTENT, content)
            .set(Tips.ADDRESS_KEY, TipStore.addressKey(tip))
            .set(Tips.TITLE_KEY, titleKey(tip))
            .where(Tips.ID.eq(before.get(Tips.ID)))
            .execute();
      }
    });
    insert(inserts, lines);
  }

  private void insert(List<Object[]> tips, List<Object[]> lines) {
    if (tips.isEmpty()) {
      return;
    }
    sql.batch(
            sql.insertInto(
                    TIP,
                    Tips.ID,
                    Tips.SOURCE,
                    Tips.SOURCE_KEY,
                    Tips.CONTENT,
                    Tips.ADDRESS_KEY,
                    Tips.TITLE_KEY,
                    Tips.STATE,
                    Tips.RECEIVED_AT)
                .values(0L, "", "", "", "", "", "", 0L))
        .bind(tips.toArray(Object[][]::new))
        .execute();
    TipStore.addLines(sql, lines.toArray(Object[][]::new));
  }

  private static String titleKey(Tip tip) {
    return TitleKey.of(tip.content().title());
  }
}
