package org.coranto.app.repo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.coranto.app.CorantoException;

/// Reads the small text files of one folder, without subfolders and links out of it.
public final class SmallFiles {

  private static final long LARGEST = 1_000_000;
  private static final int MOST = 500;

  private SmallFiles() {}

  /// The texts by file name; empty if there is no such folder.
  ///
  /// @param root the folder that files must be in
  /// @param glob the files to read: `*.yml`
  public static Map<String, String> in(Path root, String folder, String glob) {
    var place = root.resolve(folder).normalize();
    var found = new TreeMap<String, String>();
    if (!Files.isDirectory(place)) {
      return found;
    }
    try {
      if (!place.toRealPath().startsWith(root)) {
        throw new CorantoException("refused to read outside the newsletter's folder: " + folder);
      }
      try (var files = Files.newDirectoryStream(place, glob)) {
        for (var file : files) {
          if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && found.size() < MOST) {
            found.put(String.valueOf(file.getFileName()), text(file));
          }
        }
      }
    } catch (IOException e) {
      throw new CorantoException("could not read the files in " + place, e);
    }
    return found;
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new CorantoException("%s is too large for a rule".formatted(file));
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
