package org.coranto.config;

import java.util.List;

/**
 * {@code [content]}: where things lie, from the newsletter's folder, and how editions are written.
 *
 * @param editions {@code editions}: the folder of published editions
 * @param drafts {@code drafts}: the folder of open drafts
 * @param files {@code files}: globs of file names that are editions, below those folders
 * @param template {@code template}: the file that every draft starts from
 * @param pages {@code pages}: the folder of plain pages (about, privacy)
 * @param assets {@code assets}: folders copied to the site as they are, each under its last name
 * @param fileName {@code file-name}: the form of an edition's file name, with {@code {year}},
 *     {@code {month}}, {@code {day}}, {@code {number}}, {@code {slug}} and {@code *}: {@code
 *     {year}-{month}-{day}-*}
 * @param header {@code header}: how title, date and number stand at the head of a file
 * @param state {@code state}: the only folder below the newsletter's that commands write into
 * @param houseRules {@code house-rules}: the folder of the newsletter's own rules
 */
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

  /** The kind of header at the beginning of an edition's file. */
  public enum HeaderForm {
    /** {@code Title: …} lines up to the first empty one, as Pelican has them. */
    PELICAN,
    /** Between {@code ---} lines, as Jekyll, Hugo and Eleventy have it. */
    YAML,
    /** Between {@code +++} lines, as Zola and Hugo have it. */
    TOML,
    /** Nothing: the title is the first heading, the date is in the file's name. */
    NONE
  }
}
