package org.coranto.config;

import java.util.List;

/// `[content]`: where things lie, from the newsletter's folder, and how editions are written.
///
/// @param editions `editions`: the folder of published editions
/// @param drafts `drafts`: the folder of open drafts
/// @param files `files`: globs of file names that are editions, below those folders
/// @param template `template`: the file that every draft starts from
/// @param pages `pages`: the folder of plain pages (about, privacy)
/// @param assets `assets`: folders copied to the site as they are, each under its last name
/// @param fileName `file-name`: the form of an edition's file name, with `{year}`, `{month}`,
///   `{day}`, `{number}`, `{slug}` and `*`: `{year}-{month}-{day}-*`
/// @param header `header`: how title, date and number stand at the head of a file
/// @param state `state`: the only folder below the newsletter's that commands write into
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
    String state,
    String houseRules) {

  /// The kind of header at the beginning of an edition's file.
  public enum HeaderForm {
    /// `Title: …` lines up to the first empty one, as Pelican has them.
    PELICAN,
    /// Between `---` lines, as Jekyll, Hugo and Eleventy have it.
    YAML,
    /// Between `+++` lines, as Zola and Hugo have it.
    TOML,
    /// Nothing: the title is the first heading, the date is in the file's name.
    NONE
  }
}
