package org.coranto.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.coranto.inbox.TipEventJson;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.inbox.TipState;

/// Decisions about tips whose draft is being changed. They are noted before the text is changed,
/// and deleted when they are recorded, so the ones left here are from processes that were killed in
/// between.
public final class NotedDecisions {

  private final Database database;

  public NotedDecisions(Database database) {
    this.database = database;
  }

  /// A decision that is not recorded yet.
  ///
  /// @param version the version of the tip's history that the decision is based on
  /// @param commit the id of the commit that changes the text; empty outside a repository
  public record Noted(long tip, int version, Recorded recorded, String commit) {}

  /// Notes decisions, replacing earlier notes about the same tips.
  public void note(Collection<TipStore.Decision> decisions, String commit) {
    if (decisions.isEmpty()) {
      return;
    }
    database.write(sql -> {
      for (var decision : decisions) {
        TipStore.forget(sql, decision.tip().id());
        sql.run(
            "insert into noted_decision (tip_id, version, at, who, event, commit_id)"
                + " values (?, ?, ?, ?, ?, ?)",
            List.of(
                decision.tip().id(),
                decision.tip().history().version(),
                decision.recorded().at().toEpochMilli(),
                decision.recorded().who(),
                TipEventJson.line(decision.recorded().event()),
                commit));
      }
      return decisions.size();
    });
  }

  public void forget(Collection<Long> tips) {
    database.write(sql -> {
      for (long tip : tips) {
        TipStore.forget(sql, tip);
      }
      return tips.size();
    });
  }

  public List<Noted> all() {
    return database.read(sql ->
        sql.all(
            "select tip_id, version, at, who, event, commit_id from noted_decision order by tip_id",
            row ->
                new Noted(
                    row.getLong("tip_id"),
                    row.getInt("version"),
                    new Recorded(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("who"),
                        TipEventJson.read(row.getString("event"), TipState.RECEIVED)),
                    row.getString("commit_id")),
            List.of()));
  }
}
