package org.coranto.config;

/**
 * {@code [permalinks]}: the addresses of pages, below the newsletter's own.
 *
 * @param edition {@code edition}: with {@code {year}}, {@code {month}}, {@code {day}}, {@code
 *     {number}} and {@code {slug}}: {@code /blog/{year}/{month}/{day}/{slug}/}
 * @param slug {@code slug}: what an edition's slug is made from, unless its header names one
 * @param archive {@code archive}: the list of all editions: {@code /blog/archives/}
 * @param page {@code page}: a plain page: {@code /pages/{slug}/}
 * @param section {@code section}: a section kind's page: {@code /{slug}/}
 */
public record Permalinks(
    String edition, SlugSource slug, String archive, String page, String section) {

  public enum SlugSource {
    TITLE,
    FILE
  }
}
