package org.coranto.app.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.web.SourceRequest.Mailbox;

/// Reads a Maildir, which has its messages in `new` and `cur`, or a folder with one message in each
/// file. A file name in a Maildir begins with the time of arrival in seconds:
/// `1788084000.M5P12.host:2,S`.
public final class MailFolderReader {

  private static final Pattern SECOND = Pattern.compile("([0-9]{9,11})\\..*");

  private MailFolderReader() {}

  private record Found(Path file, Instant received) {}

  /// The messages of the requested time, one JSON line for each, the oldest first.
  public static List<String> lines(Path folder, Mailbox wanted) throws MailboxException {
    if (!Files.isDirectory(folder)) {
      throw new MailboxException("has no folder %s".formatted(folder.toAbsolutePath().normalize()));
    }
    try {
      return newest(folder, wanted).stream().flatMap(it -> line(it).stream()).toList();
    } catch (IOException e) {
      throw new MailboxException(
          "could not read the folder %s".formatted(folder.toAbsolutePath().normalize()));
    }
  }

  private static List<Found> newest(Path folder, Mailbox wanted) throws IOException {
    var found = new ArrayList<Found>();
    for (var place : List.of(folder.resolve("new"), folder.resolve("cur"), folder)) {
      if (Files.isDirectory(place)) {
        try (var files = Files.list(place)) {
          found.addAll(files.flatMap(MailFolderReader::found).toList());
        }
      }
    }
    return found.stream()
        .filter(it -> !it.received().isBefore(wanted.from()) && it.received().isBefore(wanted.to()))
        .sorted(Comparator.comparing(Found::received).reversed())
        .limit(wanted.most())
        .toList()
        .reversed();
  }

  /// Links are not followed.
  private static Stream<Found> found(Path file) {
    var name = file.getFileName().toString();
    try {
      if (name.startsWith(".") || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Stream.empty();
      }
      var second = SECOND.matcher(name);
      return Stream.of(
          new Found(
              file,
              second.matches()
                  ? Instant.ofEpochSecond(Long.parseLong(second.group(1)))
                  : Files.getLastModifiedTime(file).toInstant()));
    } catch (IOException _) { // moved meanwhile
      return Stream.empty();
    }
  }

  private static Optional<String> line(Found found) {
    try (var in = Files.newInputStream(found.file())) {
      return MessageLine.of(in.readNBytes(MessageLine.LONGEST), found.received());
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
