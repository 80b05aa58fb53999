package org.coranto.source.forge;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.ForgeKind;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.config.TableValues;
import org.coranto.edition.TitleWording;
import org.coranto.forge.ForgeQuerySpec;

/// The keys of `forge-query`.
final class ForgeKeys {

  enum Order {
    OLDEST,
    NEWEST,
    TITLE
  }

  /// The form of the tips: links or a tracker.
  enum Form {
    TRACKER,
    LINKS
  }

  static final ConfigKey<ForgeKind> FORGE =
      SourceForm.key(
          "forge",
          SourceTypes.choice("forge", "Forges", ForgeKind.values()),
          ForgeKind.GITHUB,
          "Which API the forge has; for Gitea write `forgejo`.",
          "\"forgejo\"");

  static final ConfigKey<Optional<URI>> ADDRESS =
      SourceForm.optional(
          "address",
          SourceTypes.SITE,
          "The URL of the forge. Default: `https://api.github.com/`,"
              + " `https://gitlab.com/` or `https://codeberg.org/`.",
          "\"https://git.example/\"");

  static final ConfigKey<Optional<String>> TOKEN =
      SourceForm.optional(
          "token",
          SourceTypes.VARIABLE,
          "The environment variable that holds an API token. Forges answer without"
              + " one, but with a low rate limit.",
          "\"GITHUB_TOKEN\"");

  static final ConfigKey<ForgeQuerySpec.What> WHAT =
      SourceForm.key(
          "what",
          SourceTypes.choice("thing to query", "Things", ForgeQuerySpec.What.values()),
          ForgeQuerySpec.What.BOTH,
          "What to query: `issues`, `pulls` or `both`; `commits`; `releases`;"
              + " `newcomers`, people whose first contribution was merged; `count`, the"
              + " number of results.",
          "\"pulls\"");

  static final ConfigKey<ForgeQuerySpec.When> WHEN =
      SourceForm.key(
          "when",
          SourceTypes.choice("event", "Events", ForgeQuerySpec.When.values()),
          ForgeQuerySpec.When.CREATED,
          "What must have happened in the requested period. `labelled`: one of"
              + " `labels` was added.",
          "\"merged\"");

  static final ConfigKey<List<String>> REPOSITORIES =
      SourceForm.key(
          "repositories",
          SourceTypes.list(SourceTypes.WORDS, "repositories"),
          List.of(),
          "The repositories; `owner/*` means all repositories of an owner.",
          "[\"weekly/rain\", \"fog/*\"]");

  static final ConfigKey<List<String>> LABELS =
      SourceForm.key(
          "labels",
          SourceTypes.list(SourceTypes.WORDS, "labels"),
          List.of(),
          "Labels that an item must have, all of them.",
          "[\"final-comment-period\"]");

  static final ConfigKey<String> QUERY =
      SourceForm.key(
          "query",
          SourceTypes.ANY_WORDS,
          "",
          "More search terms in the forge's own query language.",
          "\"-author:app/dependabot\"");

  static final ConfigKey<Map<String, String>> PREFIXES =
      SourceForm.key(
          "prefixes",
          SourceTypes.pairs("a table of labels and prefixes"),
          Map.of(),
          "The text in brackets before an item with this label; empty for no brackets.",
          "{ disposition-close = \"disposition: close\", disposition-merge = \"\" }");

  static final ConfigKey<Optional<String>> OTHERWISE =
      SourceForm.optional(
          "otherwise",
          SourceTypes.WORDS,
          "The text in brackets before an item with none of these labels.",
          "\"disposition: unspecified\"");

  static final ConfigKey<Order> ORDER =
      SourceForm.key(
          "order",
          SourceTypes.choice("order", "Orders", Order.values()),
          Order.OLDEST,
          "The order of the items.",
          "\"title\"");

  static final ConfigKey<TitleWording.First> FIRST =
      SourceForm.key(
          "first-letter",
          SourceTypes.choice("form", "Forms", TitleWording.First.values()),
          TitleWording.First.KEPT,
          "Whether the first letter of a title is changed to lower or upper case;"
              + " names and abbreviations stay as they are.",
          "\"lower\"");

  static final ConfigKey<Boolean> CODE =
      SourceForm.key(
          "code",
          SourceTypes.TRUTH,
          false,
          "Whether text in a title that looks like code is marked as code.",
          "true");

  static final ConfigKey<Form> FORM =
      SourceForm.key(
          "form",
          SourceTypes.choice("form", "Forms", Form.values()),
          Form.TRACKER,
          "`tracker`: a list that is written as a whole at each run. `links`: tips"
              + " that an editor places one by one.",
          "\"links\"");

  static final ConfigKey<Integer> LEVEL =
      SourceForm.key("level", SourceTypes.number(2, 6), 5, "The heading level of a group.", "4");

  static final ConfigKey<Optional<String>> NONE =
      SourceForm.optional(
          "none",
          SourceTypes.MARKDOWN,
          "The tracker's text if there are no items; `{groups}` is replaced by"
              + " links to the groups without an item.",
          "\"*Nothing new this week for {groups}.*\"");

  static final ConfigKey<Optional<String>> COUNT =
      SourceForm.optional(
          "count",
          SourceTypes.MARKDOWN,
          "The text of a count; `{count}` is replaced by the number, `{link}` by"
              + " the URL of the page that lists the items.",
          "\"{count} pull requests were [merged in the last week]({link})\"");

  static final ConfigKey<String> GROUP_NAME =
      SourceForm.required("name", SourceTypes.WORDS, "", "The name of the group.", "\"Rain\"");

  static final ConfigKey<String> GROUP_LINK =
      SourceForm.key(
          "link",
          SourceTypes.ANY_WORDS,
          "",
          "The URL that the name links to.",
          "\"https://git.example/weekly/rain/issues\"");

  static final ConfigKey<String> GROUP_NOTE =
      SourceForm.key(
          "note",
          SourceTypes.ANY_WORDS,
          "",
          "Markdown after the name.",
          "\"[(proposals only)](https://rain.example/proposals)\"");

  static final List<ConfigKey<?>> GROUP =
      List.of(GROUP_NAME, GROUP_LINK, GROUP_NOTE, REPOSITORIES, LABELS, QUERY);

  static final ConfigKey<List<TableValues>> GROUPS =
      SourceForm.key(
          "group",
          SourceTypes.tables("[[source.group]]", GROUP),
          List.of(),
          "Groups of items: `name`, `link`, `note` (Markdown after the name), and"
              + " `repositories`, `labels`, `query`, which are added to those of the"
              + " source.",
          "[{ name = \"Rain\", repositories = [\"weekly/rain\"] }]");

  static final List<ConfigKey<?>> ALL =
      List.of(
          FORGE,
          ADDRESS,
          TOKEN,
          WHAT,
          WHEN,
          REPOSITORIES,
          LABELS,
          QUERY,
          PREFIXES,
          OTHERWISE,
          ORDER,
          FIRST,
          CODE,
          FORM,
          LEVEL,
          NONE,
          COUNT,
          GROUPS);

  private ForgeKeys() {}
}
