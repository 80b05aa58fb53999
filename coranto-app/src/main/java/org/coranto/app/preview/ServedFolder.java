package org.coranto.app.preview;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files of a site by the path of a request. No request and no link in the folder leads to a
/// file outside it.
final class ServedFolder {

  /// The result for a path.
  sealed interface Place {

    record PageOrFile(Path file) implements Place {}

    /// A folder that was requested without the final slash.
    record Folder(String withSlash) implements Place {}

    record Nothing() implements Place {}
  }

  private static final Place NOTHING = new Place.Nothing();

  private final Path root;

  ServedFolder(Path root) {
    this.root = root;
  }

  /// @param rawPath of the request, still percent-encoded: `/editions/98/`
  Place find(String rawPath) {
    return segments(rawPath).map(segments -> find(rawPath, segments)).orElse(NOTHING);
  }

  /// `404.html`, if the site has one.
  Optional<Path> notFoundPage() {
    return inside(root.resolve("404.html")).filter(Files::isRegularFile);
  }

  /// The page or file at a path, by its name in the site.
  Optional<String> fileAt(String rawPath) {
    return find(rawPath) instanceof Place.PageOrFile(var file) ? name(file) : Optional.empty();
  }

  /// `editions/98/index.html`, of a file that was found.
  Optional<String> name(Path file) {
    try {
      return Optional.of(root.toRealPath().relativize(file).toString().replace('\\', '/'));
    } catch (IOException _) {
      return Optional.empty(); // the site is gone meanwhile
    }
  }

  private Place find(String rawPath, List<String> segments) {
    try {
      return inside(root.resolve(String.join("/", segments)))
          .map(path -> at(path, rawPath))
          .orElse(NOTHING);
    } catch (InvalidPathException _) {
      return NOTHING;
    }
  }

  private Place at(Path path, String rawPath) {
    boolean asFolder = rawPath.endsWith("/");
    if (!Files.isDirectory(path)) {
      return asFolder || !Files.isRegularFile(path) ? NOTHING : new Place.PageOrFile(path);
    }
    var index = inside(path.resolve("index.html")).filter(Files::isRegularFile);
    if (index.isEmpty()) {
      return NOTHING;
    }
    return asFolder ? new Place.PageOrFile(index.get()) : new Place.Folder(rawPath + "/");
  }

  /// The path without symbolic links, if it exists and is in the root folder.
  private Optional<Path> inside(Path path) {
    try {
      var real = path.toRealPath();
      return real.startsWith(root.toRealPath()) ? Optional.of(real) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The decoded segments; empty if one could lead out of the folder or is hidden.
  private static Optional<List<String>> segments(String rawPath) {
    if (!rawPath.startsWith("/") || rawPath.startsWith("//")) {
      return Optional.empty();
    }
    var segments = new ArrayList<String>();
    for (var raw : rawPath.substring(1).split("/", 0)) {
      var segment = decoded(raw);
      if (segment.isEmpty() || !isPlain(segment.get())) {
        return Optional.empty();
      }
      segments.add(segment.get());
    }
    return Optional.of(segments);
  }

  private static Optional<String> decoded(String raw) {
    try {
      return Optional.of(URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(String segment) {
    boolean hidden = segment.startsWith(".") && !segment.equals(".well-known");
    return !hidden && segment.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ');
  }
}
