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

/** The keys of {@code forge-query}. */
final class ForgeKeys {

  enum Order {
    OLDEST,
    NEWEST,
    TITLE
  }

  /** What tips become. */
  enum Form {
    TRACKER,
    LINKS
  }

  static final ConfigKey<ForgeKind> FORGE =
      SourceForm.key(
          "forge",
          SourceTypes.choice("forge", "Forges", ForgeKind.values()),
          ForgeKind.GITHUB,
          "Which interface it speaks; Gitea speaks Forgejo's.",
          "\"forgejo\"");

  static final ConfigKey<Optional<URI>> ADDRESS =
      SourceForm.optional(
          "address",
          SourceTypes.SITE,
          "Where the forge is: `https://api.github.com/`, `https://gitlab.com/` or"
              + " `https://codeberg.org/`, where it is not given.",
          "\"https://git.example/\"");

  static final ConfigKey<Optional<String>> TOKEN =
      SourceForm.optional(
          "token",
          SourceTypes.VARIABLE,
          "The environment variable that holds a token. Forges answer without one, but not often.",
          "\"GITHUB_TOKEN\"");

  static final ConfigKey<ForgeQuerySpec.What> WHAT =
      SourceForm.key(
          "what",
          SourceTypes.choice("thing to ask for", "Things", ForgeQuerySpec.What.values()),
          ForgeQuerySpec.What.BOTH,
          "What is asked for: `issues`, `pulls` or `both`; `commits`; `releases`; `newcomers`, whose"
              + " first contribution was merged; `count`, how many there are.",
          "\"pulls\"");

  static final ConfigKey<ForgeQuerySpec.When> WHEN =
      SourceForm.key(
          "when",
          SourceTypes.choice("event", "Events", ForgeQuerySpec.When.values()),
          ForgeQuerySpec.When.CREATED,
          "What has happened to it in the time that is looked at. `labelled` is when one of `labels`"
              + " was put on it.",
          "\"merged\"");

  static final ConfigKey<List<String>> REPOSITORIES =
      SourceForm.key(
          "repositories",
          SourceTypes.list(SourceTypes.WORDS, "repositories"),
          List.of(),
          "Whose; `owner/*` is all of an owner's.",
          "[\"weekly/rain\", \"fog/*\"]");

  static final ConfigKey<List<String>> LABELS =
      SourceForm.key(
          "labels",
          SourceTypes.list(SourceTypes.WORDS, "labels"),
          List.of(),
          "Labels that it has, all of them.",
          "[\"final-comment-period\"]");

  static final ConfigKey<String> QUERY =
      SourceForm.key(
          "query",
          SourceTypes.ANY_WORDS,
          "",
          "More words for the forge's own search.",
          "\"-author:app/dependabot\"");

  static final ConfigKey<Map<String, String>> PREFIXES =
      SourceForm.key(
          "prefixes",
          SourceTypes.pairs("a table of labels and prefixes"),
          Map.of(),
          "What stands in brackets before an item with a label; empty for nothing.",
          "{ disposition-close = \"disposition: close\", disposition-merge = \"\" }");

  static final ConfigKey<Optional<String>> OTHERWISE =
      SourceForm.optional(
          "otherwise",
          SourceTypes.WORDS,
          "What stands in brackets before an item with none of these labels.",
          "\"disposition: unspecified\"");

  static final ConfigKey<Order> ORDER =
      SourceForm.key(
          "order",
          SourceTypes.choice("order", "Orders", Order.values()),
          Order.OLDEST,
          "In which order items stand.",
          "\"title\"");

  static final ConfigKey<TitleWording.First> FIRST =
      SourceForm.key(
          "first-letter",
          SourceTypes.choice("form", "Forms", TitleWording.First.values()),
          TitleWording.First.KEPT,
          "Whether a title's first letter is made small or large; names and abbreviations keep"
              + " theirs.",
          "\"lower\"");

  static final ConfigKey<Boolean> CODE =
      SourceForm.key(
          "code",
          SourceTypes.TRUTH,
          false,
          "Whether what looks like code in a title is marked as code.",
          "true");

  static final ConfigKey<Form> FORM =
      SourceForm.key(
          "form",
          SourceTypes.choice("form", "Forms", Form.values()),
          Form.TRACKER,
          "A list that is made as a whole at each run, or links that an editor places one by one.",
          "\"links\"");

  static final ConfigKey<Integer> LEVEL =
      SourceForm.key("level", SourceTypes.number(2, 6), 5, "The level of a group's heading.", "4");

  static final ConfigKey<Optional<String>> NONE =
      SourceForm.optional(
          "none",
          SourceTypes.MARKDOWN,
          "The tracker's wording where there is nothing; `{groups}` stands for the groups without an"
              + " item, as links.",
          "\"*Nothing new this week for {groups}.*\"");

  static final ConfigKey<Optional<String>> COUNT =
      SourceForm.optional(
          "count",
          SourceTypes.MARKDOWN,
          "How a count is told; `{count}` stands for the number, `{link}` for the page that lists"
              + " them.",
          "\"{count} pull requests were [merged in the last week]({link})\"");

  static final ConfigKey<String> GROUP_NAME =
      SourceForm.required("name", SourceTypes.WORDS, "", "What the group is called.", "\"Rain\"");

  static final ConfigKey<String> GROUP_LINK =
      SourceForm.key(
          "link",
          SourceTypes.ANY_WORDS,
          "",
          "The address that its name leads to.",
          "\"https://git.example/weekly/rain/issues\"");

  static final ConfigKey<String> GROUP_NOTE =
      SourceForm.key(
          "note",
          SourceTypes.ANY_WORDS,
          "",
          "Markdown behind the name.",
          "\"[(proposals only)](https://rain.example/proposals)\"");

  static final List<ConfigKey<?>> GROUP =
      List.of(GROUP_NAME, GROUP_LINK, GROUP_NOTE, REPOSITORIES, LABELS, QUERY);

  static final ConfigKey<List<TableValues>> GROUPS =
      SourceForm.key(
          "group",
          SourceTypes.tables("[[source.group]]", GROUP),
          List.of(),
          "Groups that items stand under: `name`, `link`, `note` (Markdown behind the name), and"
              + " `repositories`, `labels`, `query`, which hold besides those of the source.",
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
