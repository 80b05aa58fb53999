package org.coranto.check.rules;

import java.util.List;
import org.coranto.archive.HouseStyle;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.config.SectionRule;
import org.coranto.edition.ItemLine;
import org.coranto.model.Section;
import org.coranto.url.RepositoryUrls;

/// `* [Roots](https://github.com/example/roots)`: a link to a repository, where the newsletter
/// wants a text about the project: its last editions linked to no repository, or `coranto.toml`
/// names this check, for the newsletter or for a section.
public final class BareRepository extends Check {

  public BareRepository() {
    super("bare-repository", Severity.SUGGESTION);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return ItemLine.of(context.edition()).stream()
        .filter(item -> item.section().filter(section -> isWanted(context, section)).isPresent())
        .filter(item -> RepositoryUrls.isFrontPage(item.link().href()))
        .map(item ->
            finding(
                item.link().span(),
                "“%s” links to the repository itself. Link to a post or a release that says what is new."
                    .formatted(item.link().text())))
        .toList();
  }

  private boolean isWanted(CheckContext context, Section section) {
    return HouseStyle.avoidsRepositories(context.archive())
        || context.config().checks().named().contains(name())
        || context.config().sections().stream()
            .filter(rule -> rule.name().equals(section.name()))
            .map(SectionRule::checks)
            .anyMatch(checks -> checks.named().contains(name()));
  }
}
