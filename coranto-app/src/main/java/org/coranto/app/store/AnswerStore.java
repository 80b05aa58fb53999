package org.coranto.app.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coranto.web.SourceRequest;

/// The cache of servers' answers, with their validators.
public final class AnswerStore {

  private final Database database;

  public AnswerStore(Database database) {
    this.database = database;
  }

  /// @param etag the `ETag`; empty if there was none
  /// @param modified the `Last-Modified` date; empty if there was none
  /// @param headers the headers, by name in lower case
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  public record Kept(String etag, String modified, Map<String, String> headers, byte[] body) {}

  public Optional<Kept> of(SourceRequest.Web request) {
    return database.read(sql ->
        sql.first(
            "select etag, modified, headers, body from answer where request = ?",
            AnswerStore::kept,
            List.of(key(request))));
  }

  public void keep(String source, SourceRequest.Web request, Kept answer, Instant now) {
    var key = key(request);
    database.write(sql -> {
      sql.run("delete from answer where request = ?", List.of(key));
      return sql.run(
          "insert into answer (request, source, asked_at, etag, modified, headers, body)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          List.of(
              key,
              source,
              now.toEpochMilli(),
              answer.etag(),
              answer.modified(),
              written(answer.headers()),
              packed(answer.body())));
    });
  }

  /// Deletes old answers: requests contain dates, so old ones are not sent again.
  public void forget(Instant before) {
    database.write(
        sql -> sql.run("delete from answer where asked_at < ?", List.of(before.toEpochMilli())));
  }

  /// A digest of everything that the answer depends on; of a secret only its name.
  private static String key(SourceRequest.Web request) {
    var all =
        request.method()
            + "\n"
            + request.address()
            + "\n"
            + new TreeMap<>(request.headers())
            + "\n"
            + request.token().map(SourceRequest.Token::variable).orElse("")
            + "\n"
            + request.body().orElse("");
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getString("etag"),
        row.getString("modified"),
        headers(row.getString("headers")),
        unpacked(row.getBytes("body")));
  }

  /// The headers as lines, because a header contains no line break.
  private static String written(Map<String, String> headers) {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ":" + header.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> headers(String written) {
    var headers = new LinkedHashMap<String, String>();
    written
        .lines()
        .filter(line -> line.indexOf(':') > 0)
        .forEach(line -> {
          int colon = line.indexOf(':');
          headers.put(line.substring(0, colon), line.substring(colon + 1));
        });
    return headers;
  }

  private static byte[] packed(byte[] body) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] unpacked(byte[] body) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    } catch (IOException _) {
      return new byte[0];
    }
  }
}
