package org.coranto.source.forge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceSettings;
import org.coranto.config.TableValues;
import org.coranto.forge.ForgeQuerySpec;
import org.coranto.source.Request;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.source.Tracker;

/// Queries a forge for issues, pull requests, commits, releases, newcomers, and their number.
public final class ForgeQuery implements Source {

  @Override
  public SourceForm form() {
    return new SourceForm(
        "forge-query",
        "Issues, pull requests, commits, releases and newcomers of GitHub, GitLab and Forgejo, as"
            + " links or as a tracker.",
        ForgeKeys.ALL,
        "repositories = [\"weekly/rain\"]");
  }

  @Override
  public Optional<Tracker> tracker(SourceSettings settings) {
    return settings.get(ForgeKeys.FORM) == ForgeKeys.Form.TRACKER
        ? Optional.of(new ForgeTracker(settings))
        : Optional.empty();
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var groups = context.get(ForgeKeys.GROUPS);
    return groups.isEmpty()
        ? new ForgeRound(context, wanted(context), "").questions()
        : groups.stream()
            .flatMap(group ->
                new ForgeRound(context, wanted(context, group), group.get(ForgeKeys.GROUP_NAME))
                    .questions().stream())
            .toList();
  }

  private static ForgeQuerySpec wanted(SourceContext context) {
    return new ForgeQuerySpec(
        context.get(ForgeKeys.WHAT),
        context.get(ForgeKeys.WHEN),
        context.get(ForgeKeys.REPOSITORIES),
        context.get(ForgeKeys.LABELS),
        context.get(ForgeKeys.QUERY),
        context.window(),
        context.zone());
  }

  private static ForgeQuerySpec wanted(SourceContext context, TableValues group) {
    var all = wanted(context);
    return new ForgeQuerySpec(
        all.what(),
        all.when(),
        both(all.repositories(), group.get(ForgeKeys.REPOSITORIES)),
        both(all.labels(), group.get(ForgeKeys.LABELS)),
        (all.query() + " " + group.get(ForgeKeys.QUERY)).strip(),
        all.window(),
        all.zone());
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
