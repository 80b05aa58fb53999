package org.coranto.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.coranto.archive.PastComments;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.Comments;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.Lines;
import org.coranto.url.PercentEncoding;

/// What the newsletter's folder has besides the editions that are checked.
///
/// @param template the comments of the template of drafts, as [PastComments#key]
/// @param paths the paths that a build makes, without a slash at the start:
///   `2026/09/02/a-title/index.html`; read only if an edition links to its own site; empty if they
///   are not known
public record OwnFiles(Set<String> template, Supplier<Optional<Set<String>>> paths) {

  public static final OwnFiles UNKNOWN = new OwnFiles(Set.of(), Optional::empty);

  public OwnFiles {
    template = Set.copyOf(template);
  }

  /// @param template the text that drafts start from
  /// @param header of its form
  public static OwnFiles of(
      String template, HeaderForm header, Supplier<Optional<Set<String>>> paths) {
    var lines = Lines.of(template, FrontMatterParser.read(template, header).end());
    var notes = new HashSet<String>();
    Comments.of(template, lines).closed().stream()
        .map(span -> template.substring(span.start(), span.end()))
        .filter(comment -> !PastComments.isForCoranto(comment))
        .map(PastComments::key)
        .forEach(notes::add);
    return new OwnFiles(notes, paths);
  }

  /// Whether a build makes what a path means: the file, or the page of a folder. True if the paths
  /// are not known.
  ///
  /// @param path below the newsletter's URL, without a slash at the start; percent-encoded or not
  boolean makes(String path) {
    var known = paths.get();
    return known.isEmpty()
        || has(known.get(), path)
        || PercentEncoding.decode(path).filter(decoded -> has(known.get(), decoded)).isPresent();
  }

  private static boolean has(Set<String> known, String path) {
    var plain = path.endsWith("/") || path.isEmpty() ? path + "index.html" : path;
    return Arrays.asList(plain, plain + "/index.html", plain + ".html").stream()
        .anyMatch(known::contains);
  }
}
