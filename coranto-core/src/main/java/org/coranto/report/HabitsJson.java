package org.coranto.report;

import java.util.List;
import org.coranto.check.HabitProposal;
import org.coranto.check.HouseHabit;
import org.coranto.json.JsonWriter;

/// What the last editions do, and proposals for the configuration, as one line of JSON.
public final class HabitsJson {

  private HabitsJson() {}

  public static String of(List<HouseHabit> habits, List<HabitProposal> proposals) {
    return JsonWriter.line(json -> {
      json.objects("habits", habits, habit -> habit(json, habit));
      json.objects("proposals", proposals, proposal -> proposal(json, proposal));
    });
  }

  private static void habit(JsonWriter json, HouseHabit habit) {
    json.text("name", habit.name());
    json.text("about", habit.about());
    json.number("editions", habit.editions());
    json.objects(
        "forms",
        habit.forms(),
        form -> {
          json.text("form", form.form());
          json.number("editions", form.editions());
          json.number("percent", habit.share(form));
          json.text("example", form.example());
        });
  }

  private static void proposal(JsonWriter json, HabitProposal proposal) {
    json.text("table", proposal.table());
    json.text("key", proposal.key());
    json.text("value", proposal.value());
    json.flag("remove", proposal.remove());
    json.text("why", proposal.why());
  }
}
