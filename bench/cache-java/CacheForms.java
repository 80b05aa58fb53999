import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coranto.app.http.CacheKey;
import org.coranto.app.http.CachedAnswer;
import org.coranto.app.http.HttpCache;
import org.coranto.app.http.PolitenessPolicy.CacheRules;
import org.coranto.app.http.PolitenessPolicy.Freshness;
import org.coranto.app.http.Validators;

/// Keeps the answers of a check of many links and of a gathering in the cache file and in a table
/// of SQLite, each answer at once, and reads them again: `java CacheForms PAGES FEEDS FOLDER`.
public final class CacheForms {

  private static final CacheRules RULES =
      new CacheRules(Duration.ofDays(30), 4 * 1024 * 1024, Freshness.NEVER);

  private record Entry(CacheKey key, CachedAnswer answer) {}

  private CacheForms() {}

  public static void main(String... args) throws Exception {
    var entries = entries(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    var folder = Files.createDirectories(Path.of(args[2]));
    var file = folder.resolve("answers");
    var table = folder.resolve("answers.db");
    report("file: open and write", () -> writeFile(file, entries), file);
    report("SQLite: open and write", () -> writeTable(table, entries), table);
    report("file: open and read all", () -> readFile(file, entries), file);
    report("SQLite: open and read all", () -> readTable(table, entries), table);
    var few = entries.subList(0, Math.min(150, entries.size()));
    report("file: open and read 150", () -> readFile(file, few), file);
    report("SQLite: open and read 150", () -> readTable(table, few), table);
  }

  /// Pages as they are remembered (700 bytes of JSON), and feeds of 100 entries (60 KB of XML).
  private static List<Entry> entries(int pages, int feeds) {
    var random = new Random(1);
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < pages; i++) {
      entries.add(entry(i, words(random, 700)));
    }
    for (int i = 0; i < feeds; i++) {
      entries.add(entry(pages + i, words(random, 60_000)));
    }
    return entries;
  }

  private static Entry entry(int number, byte[] content) {
    return new Entry(
        CacheKey.ofPage("https://example.org/" + number),
        new CachedAnswer(Instant.now(), new Validators("\"" + number + "\"", ""), content));
  }

  /// Words of two to nine letters out of 3,000, which compress about as well as text.
  private static byte[] words(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      var word = new Random(random.nextInt(3_000));
      for (int i = 2 + word.nextInt(8); i > 0; i--) {
        text.append((char) ('a' + word.nextInt(26)));
      }
      text.append(' ');
    }
    return text.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  private static void writeFile(Path file, List<Entry> entries) {
    try (var cache = open(file)) {
      entries.forEach(entry -> cache.keep(entry.key(), entry.answer(), RULES));
    }
  }

  private static void readFile(Path file, List<Entry> entries) {
    try (var cache = open(file)) {
      entries.forEach(entry -> cache.of(entry.key()).orElseThrow());
    }
  }

  private static HttpCache open(Path file) {
    return HttpCache.open(file, Clock.systemUTC(), file.resolveSibling("pages"));
  }

  private static void writeTable(Path file, List<Entry> entries) throws Exception {
    try (var connection = connect(file);
        var insert =
            connection.prepareStatement("insert or replace into answer values (?, ?, ?, ?, ?, ?)")) {
      for (var entry : entries) {
        insert.setBytes(1, bytes(entry.key()));
        insert.setLong(2, Instant.now().plus(RULES.kept()).toEpochMilli());
        insert.setLong(3, entry.answer().asked().toEpochMilli());
        insert.setString(4, entry.answer().validators().etag());
        insert.setString(5, entry.answer().validators().modified());
        insert.setBytes(6, packed(entry.answer().content()));
        insert.execute();
      }
    }
  }

  private static void readTable(Path file, List<Entry> entries) throws Exception {
    try (var connection = connect(file);
        var select =
            connection.prepareStatement(
                "select asked, etag, modified, content from answer where key = ? and until > ?")) {
      for (var entry : entries) {
        select.setBytes(1, bytes(entry.key()));
        select.setLong(2, System.currentTimeMillis());
        try (var row = select.executeQuery()) {
          row.next();
          new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(row.getBytes(4)))
              .readAllBytes();
        }
      }
    }
  }

  private static Connection connect(Path file) throws Exception {
    var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = normal");
      statement.execute("pragma busy_timeout = 60000");
      statement.execute(
          "create table if not exists answer (key blob primary key, until integer, asked integer,"
              + " etag text, modified text, content blob) without rowid");
    }
    return connection;
  }

  private static byte[] bytes(CacheKey key) {
    return ByteBuffer.allocate(16).putLong(key.high()).putLong(key.low()).array();
  }

  private static byte[] packed(byte[] content) throws Exception {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var out = new java.util.zip.GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void report(String what, Work work, Path file) throws Exception {
    long cpu = cpu();
    long wall = System.nanoTime();
    work.run();
    System.out.printf(
        "| %s | %,d | %,d | %.1f |%n",
        what,
        (cpu() - cpu) / 1_000_000,
        (System.nanoTime() - wall) / 1_000_000,
        Files.size(file) / 1e6);
  }

  /// Of the whole process.
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
