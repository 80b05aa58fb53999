package org.coranto.config;

import java.util.List;
import java.util.regex.Pattern;

/// `[content]`: where files are, relative to the newsletter's folder, and how editions are written.
///
/// @param editions `editions`: the folder of published editions
/// @param drafts `drafts`: the folder of open drafts, or the file of the only one
/// @param files `files`: globs for names of files in those folders that are editions
/// @param template `template`: the file that every draft starts from
/// @param pages `pages`: the folder of plain pages (about, privacy)
/// @param assets `assets`: folders that are copied to the site unchanged, each to its last name
/// @param fileName `file-name`: the form of an edition's file name, with `{year}`, `{month}`,
///   `{day}`, `{number}`, `{slug}` and `*`: `{year}-{month}-{day}-*`
/// @param header `header`: the format of the header with title, date and number
/// @param dateOrder `date-order`: which number is the day in `03/04/2026`
/// @param undated `undated`: what becomes of an edition without a date
/// @param state `state`: the folder that commands write their state into
/// @param houseRules `house-rules`: the folder of the newsletter's own rules
public record Content(
    String editions,
    String drafts,
    List<String> files,
    String template,
    String pages,
    List<String> assets,
    String fileName,
    HeaderForm header,
    DateOrder dateOrder,
    Undated undated,
    String state,
    String houseRules) {

  private static final Pattern STANDING_DRAFT =
      Pattern.compile(
          "(?i)(.*/)?(.*[-_.])?(draft|next|upcoming)([-_.]?(issue|edition|newsletter|draft))?"
              + "\\.(md|markdown)");

  /// Whether a file has the name of a draft that is written anew for every issue: `draft.md`,
  /// `weekly-next.md`, `next-issue.md`.
  public static boolean isStandingDraft(String file) {
    return STANDING_DRAFT.matcher(file).matches();
  }

  /// Whether there is one draft, which is a file and not in a folder: `drafts = "draft.md"`.
  public boolean draftsAreOneFile() {
    return drafts.endsWith(".md") || drafts.endsWith(".markdown");
  }

  /// The order of day and month in a date of numbers that ends with the year.
  public enum DateOrder {
    /// A date that can be read in both ways is not read.
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST
  }

  /// What becomes of an edition without a date in header, title and file name.
  public enum Undated {
    /// It is left out, and reported.
    LEFT_OUT,
    /// It has the day of the first commit of its file.
    FIRST_COMMIT
  }

  /// The kind of header at the beginning of an edition's file.
  public enum HeaderForm {
    /// `Title: …` lines up to the first empty line, as in Pelican.
    PELICAN,
    /// Between `---` lines, as in Jekyll, Hugo and Eleventy.
    YAML,
    /// Between `+++` lines, as in Zola and Hugo.
    TOML,
    /// A JSON object, alone or between `;;;` lines, as in Hugo and Hexo.
    JSON,
    /// No header: the title is the first heading, the date is in the file's name.
    NONE
  }
}
