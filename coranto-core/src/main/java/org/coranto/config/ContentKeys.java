package org.coranto.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.coranto.config.Content.DateOrder;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.Content.Undated;

/// The keys of `[content]`, and the record that they fill.
public final class ContentKeys {

  public static final ConfigKey<String> EDITIONS =
      ConfigKey.of(ConfigTable.CONTENT, "editions", PathTypes.FOLDER, "editions")
          .explained(
              "The folder of published editions; they may also be in its subfolders.",
              "\"_posts\"");

  public static final ConfigKey<String> DRAFTS =
      ConfigKey.of(ConfigTable.CONTENT, "drafts", PathTypes.FOLDER, "drafts")
          .explained(
              "The folder of open drafts, or the file of the only one, which"
                  + " needs no date: `draft.md`.",
              "\"draft\"");

  public static final ConfigKey<List<String>> FILES =
      ConfigKey.of(
              ConfigTable.CONTENT,
              "files",
              ValueTypes.notEmpty(ValueTypes.listOf(PathTypes.FILES, "globs"), "glob"),
              List.of("*.md", "*.markdown"))
          .explained(
              "Which files in these folders are editions, as glob patterns for" + " file names.",
              "[\"20*.md\"]");

  public static final ConfigKey<String> TEMPLATE =
      ConfigKey.of(ConfigTable.CONTENT, "template", PathTypes.FILE, "template.md")
          .explained("The file that every new draft is made from.", "\"draft/TEMPLATE.md\"");

  public static final ConfigKey<String> PAGES =
      ConfigKey.of(ConfigTable.CONTENT, "pages", PathTypes.FOLDER, "pages")
          .explained("The folder of plain pages, such as a privacy page.", "\"content/pages\"");

  public static final ConfigKey<List<String>> ASSETS =
      ConfigKey.of(
              ConfigTable.CONTENT,
              "assets",
              ValueTypes.listOf(PathTypes.FOLDER, "folders"),
              List.of("images"))
          .explained(
              "Folders that are copied to the site unchanged, each under the"
                  + " last part of its path. A folder that does not exist is ignored.",
              "[\"content/images\", \"downloads\"]");

  public static final ConfigKey<String> FILE_NAME =
      ConfigKey.of(
              ConfigTable.CONTENT, "file-name", PathTypes.FILE_NAME, "{year}-{month}-{day}-{slug}")
          .explained(
              "The pattern of an edition's file name, without its extension."
                  + " `{year}`, `{month}`, `{day}`, `{number}` and `{slug}` are read"
                  + " from it; `*` matches anything. Values in the header take"
                  + " precedence.",
              "\"{year}-{month}-{day}-weekly-{number}\"");

  public static final ConfigKey<HeaderForm> HEADER =
      ConfigKey.of(
              ConfigTable.CONTENT,
              "header",
              ValueTypes.choice("form of header", "Forms", HeaderForm.values()),
              HeaderForm.YAML)
          .explained(
              "How title, date and number are written at the beginning of a"
                  + " file. `pelican`: `Title: …` lines up to an empty line; `yaml`:"
                  + " between two `---` lines; `toml`: between two `+++` lines;"
                  + " `json`: an object, alone or between two `;;;` lines;"
                  + " `none`: the title is the first heading and the date is in the"
                  + " file name. An edition whose header has another form is read as"
                  + " well, if it has a title or a date.",
              "\"pelican\"");

  public static final ConfigKey<DateOrder> DATE_ORDER =
      ConfigKey.of(
              ConfigTable.CONTENT,
              "date-order",
              ValueTypes.choice("order", "Orders", DateOrder.values()),
              DateOrder.UNKNOWN)
          .explained(
              "Which number is the day in a date such as 03/04/2026. With"
                  + " `unknown`, a date that can be read in both ways is reported, and"
                  + " its edition is left out. All other dates are read without it.",
              "\"day-first\"");

  public static final ConfigKey<Undated> UNDATED =
      ConfigKey.of(
              ConfigTable.CONTENT,
              "undated",
              ValueTypes.choice("way", "Ways", Undated.values()),
              Undated.LEFT_OUT)
          .explained(
              "What becomes of an edition without a date in its header, title and"
                  + " file name: `left-out` (and reported), or `first-commit`: it has"
                  + " the day on which its file was committed first.",
              "\"first-commit\"");

  public static final ConfigKey<String> STATE =
      ConfigKey.of(ConfigTable.CONTENT, "state", PathTypes.FILE, ".coranto")
          .explained(
              "The only folder in the newsletter's folder that commands write"
                  + " to on their own.",
              "\".cache/coranto\"");

  public static final ConfigKey<String> HOUSE_RULES =
      ConfigKey.of(ConfigTable.CONTENT, "house-rules", PathTypes.FOLDER, "checks")
          .explained(
              "The folder of the newsletter's own rules, one `.yml` file each."
                  + " It may be missing.",
              "\"rules\"");

  public static final ConfigKey<List<String>> REFERENCES =
      ConfigKey.of(
              ConfigTable.CONTENT,
              "references",
              ValueTypes.listOf(PathTypes.FILE, "files"),
              List.of())
          .explained(
              "Files that only define link references. An edition that includes one"
                  + " with a tag of another generator, such as `{% include links.md %}`,"
                  + " may use its labels: `[the manual][manual]`.",
              "[\"_includes/links.md\"]");

  static final List<ConfigKey<?>> ALL =
      List.of(
          EDITIONS,
          DRAFTS,
          FILES,
          TEMPLATE,
          PAGES,
          ASSETS,
          FILE_NAME,
          HEADER,
          DATE_ORDER,
          UNDATED,
          STATE,
          HOUSE_RULES,
          REFERENCES);

  private ContentKeys() {}

  static Content read(TableReader table) {
    var content =
        new Content(
            table.value(EDITIONS),
            table.value(DRAFTS),
            table.value(FILES),
            table.value(TEMPLATE),
            table.value(PAGES),
            table.value(ASSETS),
            table.value(FILE_NAME),
            table.value(HEADER),
            table.value(DATE_ORDER),
            table.value(UNDATED),
            table.value(STATE),
            table.value(HOUSE_RULES));
    if (content.editions().equals(content.drafts())) {
      table.wrong(
          DRAFTS,
          "drafts is the same folder as editions, \"%s\"; open drafts need a separate folder"
              .formatted(content.editions()));
    }
    refuseSharedState(table, content);
    if (content.header() == HeaderForm.NONE
        && content.undated() == Undated.LEFT_OUT
        && !isDated(content.fileName())) {
      table.wrong(
          FILE_NAME,
          "file-name %s has no date, and with header = \"none\" the date can only come from the file name; it needs {year} and {month}, as in \"{year}-{month}-{day}-*\""
              .formatted(Snippet.of(content.fileName())));
    }
    return content;
  }

  static ReferenceFiles references(TableReader table) {
    return new ReferenceFiles(table.value(REFERENCES), Map.of());
  }

  /// A content folder must not be the state folder: Git ignores that, and Coranto deletes files in
  /// it.
  private static void refuseSharedState(TableReader table, Content content) {
    var folders = new LinkedHashSet<>(List.of(content.editions(), content.drafts()));
    folders.add(content.pages());
    folders.addAll(content.assets());
    folders.add(content.houseRules());
    folders.stream()
        .filter(folder -> overlap(folder, content.state()))
        .findFirst()
        .ifPresent(folder ->
            table.wrong(
                STATE,
                "state %s overlaps %s, a folder of the newsletter's own files; commands write and delete files in state, so it needs a folder of its own"
                    .formatted(Snippet.of(content.state()), Snippet.of(folder))));
  }

  /// Whether the folders overlap. A hidden folder in a content folder is not content: `.coranto` in
  /// "."
  private static boolean overlap(String content, String state) {
    return isBelow(content, state) || (isBelow(state, content) && !hasHidden(rest(state, content)));
  }

  private static boolean isBelow(String folder, String above) {
    return above.equals(".") || folder.equals(above) || folder.startsWith(above + "/");
  }

  private static String rest(String folder, String above) {
    return above.equals(".") ? folder : folder.substring(above.length());
  }

  private static boolean hasHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  private static boolean isDated(String fileName) {
    return fileName.contains("{year}") && fileName.contains("{month}");
  }
}
