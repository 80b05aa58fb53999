package org.coranto.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.coranto.inbox.TipEventJson;
import org.coranto.inbox.TipHistory;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/// Converts the rows of `tip_history`, whose column `detail` had another format for each state,
/// into events.
final class ConvertTipHistory implements JavaMigration {

  private static final int AT_ONCE = 500;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("4");
  }

  @Override
  public String getDescription() {
    return "convert tip history";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  /// A row of the old table.
  private record Line(long tip, long at, String who, OldHistoryLine content) {}

  @Override
  public void migrate(Context context) throws SQLException {
    var sql = new Sql(context.getConnection());
    var lines =
        sql.all(
            "select tip_id, at, who, state, detail, why from tip_history order by tip_id, line",
            row ->
                new Line(
                    row.getLong("tip_id"),
                    row.getLong("at"),
                    row.getString("who"),
                    new OldHistoryLine(
                        row.getString("state"), row.getString("detail"), row.getString("why"))),
            List.of());
    var events = new ArrayList<List<?>>();
    long tip = -1;
    long number = 0;
    for (var line : lines) {
      number = line.tip() == tip ? number + 1 : 1;
      tip = line.tip();
      var event = line.content().event();
      events.add(
          List.of(
              tip,
              number,
              line.at(),
              line.who(),
              TipHistory.state(event).word(),
              TipEventJson.line(event)));
    }
    for (int from = 0; from < events.size(); from += AT_ONCE) {
      sql.each(TipStore.ADD_EVENT, events.subList(from, Math.min(events.size(), from + AT_ONCE)));
    }
    sql.run(
        "update tip set version = (select count(*) from tip_event where tip_event.tip_id = tip.id)",
        List.of());
    sql.run("drop table tip_history", List.of());
  }
}
