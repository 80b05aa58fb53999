import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.ArchiveWriter;
import org.coranto.archive.ArchiveWriter.Lesson;
import org.coranto.archive.Topic;
import org.coranto.archive.Topics;
import org.coranto.config.Config;
import org.coranto.app.newsletter.Configuration;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;

/// Writes and reads the data of an archive with our own index and with a SQLite database.
public final class ArchiveIndex {

  private static final int LOOKUPS = 5_000;

  private record Key(Topic<?> topic, String text) {}

  private record Row(String topic, String key, int edition, byte[] value) {}

  private ArchiveIndex() {}

  /// @param args the configuration, the folder of the editions, and an empty folder to write to
  public static void main(String... args) throws Exception {
    var config = Configuration.read(Path.of(args[0]));
    var lessons = lessons(config, Path.of(args[1]));
    var folder = Files.createDirectories(Path.of(args[2]));
    var index = folder.resolve("index");
    var database = folder.resolve("sqlite");
    var rows = rows(lessons);
    System.out.printf("%d editions, %,d occurrences%n", lessons.size(), rows.size());
    report("write, own index", () -> Files.write(index, ArchiveWriter.bytes(lessons)), index);
    report("write, SQLite", () -> write(database, rows), database);
    var keys = keys(lessons);
    report("open and look up, own index", () -> readIndex(index, keys), index);
    report("open and look up, SQLite", () -> readDatabase(database, keys), database);
  }

  private static List<Lesson> lessons(Config config, Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .flatMap(file -> lesson(config, file).stream())
          .sorted(Comparator.comparing((Lesson lesson) -> lesson.edition().date()))
          .toList();
    }
  }

  private static Optional<Lesson> lesson(Config config, Path file) {
    try {
      var source = Source.of(Files.readAllBytes(file));
      var reading = new HeadReader(config).read("content/" + file.getFileName(), source, false, "");
      return reading instanceof HeadReading.Found(var head, var _)
          ? Optional.of(ArchiveWriter.learn(AnnotatedEdition.forLearning(config, head, source)))
          : Optional.empty();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Only topics that keep every key: the index drops rare ones of the others.
  private static List<Row> rows(List<Lesson> lessons) {
    var rows = new ArrayList<Row>();
    for (int edition = 0; edition < lessons.size(); edition++) {
      for (var noted : lessons.get(edition).notes().entrySet()) {
        var notes = noted.getValue();
        for (int i = 0; i < notes.keys().size() && noted.getKey().keptFrom() == 1; i++) {
          var value = notes.values().get(i).array();
          rows.add(new Row(noted.getKey().name(), notes.keys().get(i), edition, value));
        }
      }
    }
    return rows;
  }

  private static List<Key> keys(List<Lesson> lessons) {
    var keys = new ArrayList<Key>();
    var last = lessons.getLast().notes();
    Topics.ALL.stream()
        .filter(topic -> topic.keptFrom() == 1)
        .forEach(topic -> last.get(topic).keys().forEach(key -> keys.add(new Key(topic, key))));
    Collections.shuffle(keys, new Random(7));
    return keys.subList(0, Math.min(LOOKUPS, keys.size()));
  }

  private static void write(Path file, List<Row> rows) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("create table had(topic text, key text, edition int, value blob)");
      }
      try (var insert = connection.prepareStatement("insert into had values (?, ?, ?, ?)")) {
        int batch = 0;
        for (var row : rows) {
          insert.setString(1, row.topic());
          insert.setString(2, row.key());
          insert.setInt(3, row.edition());
          insert.setBytes(4, row.value());
          insert.addBatch();
          if (++batch % 10_000 == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      try (var statement = connection.createStatement()) {
        statement.execute("create index had_key on had(topic, key, edition)");
      }
      connection.commit();
    }
  }

  private static void readIndex(Path file, List<Key> keys) throws Exception {
    try (var channel = FileChannel.open(file)) {
      var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      var archive = Archive.of(bytes);
      long found = 0;
      for (var key : keys) {
        found += archive.occurrences(key.topic(), key.text()).size();
      }
      System.out.printf("  %,d found%n", found);
    }
  }

  private static void readDatabase(Path file, List<Key> keys) throws Exception {
    long found = 0;
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var query =
            connection.prepareStatement(
                "select edition, value from had where topic = ? and key = ? order by edition"
                    + " desc")) {
      for (var key : keys) {
        query.setString(1, key.topic().name());
        query.setString(2, key.text());
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            rows.getBytes(2);
            found++;
          }
        }
      }
    }
    System.out.printf("  %,d found%n", found);
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void report(String name, Step step, Path file) throws Exception {
    var threads =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = threads.getProcessCpuTime();
    step.run();
    long milliseconds = (threads.getProcessCpuTime() - before) / 1_000_000;
    System.out.printf("%s: %d ms CPU, %.1f MB%n", name, milliseconds, Files.size(file) / 1e6);
  }
}
