package org.coranto.output.email;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.testing.RealData;

/// The features that mail clients support, as measured by caniemail.com.
final class CanIEmail {

  /// A client on a platform, with the names in the data.
  record Client(String family, String platform) {
    @Override
    public String toString() {
      return family + " " + platform;
    }
  }

  /// Gmail, Outlook for Windows (which renders mails with Word), Outlook.com, Apple Mail, Yahoo.
  static final List<Client> CLIENTS =
      List.of(
          new Client("gmail", "desktop-webmail"),
          new Client("gmail", "ios"),
          new Client("gmail", "android"),
          new Client("gmail", "mobile-webmail"),
          new Client("outlook", "windows"),
          new Client("outlook", "outlook-com"),
          new Client("apple-mail", "macos"),
          new Client("apple-mail", "ios"),
          new Client("yahoo", "desktop-webmail"),
          new Client("yahoo", "ios"),
          new Client("yahoo", "android"));

  private final Map<String, Map<Client, String>> support = new HashMap<>();

  private CanIEmail() {}

  static CanIEmail read() {
    var data = new CanIEmail();
    try (var rows = Files.lines(RealData.folder("email-caniemail/support_latest.tsv"))) {
      rows.skip(1)
          .map(row -> row.split("\t", -1))
          .forEach(row ->
              data.support
                  .computeIfAbsent(row[0], _ -> new HashMap<>())
                  .put(new Client(row[2], row[3]), row[5]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data;
  }

  boolean knows(String feature) {
    return support.containsKey(feature);
  }

  /// The clients that do not support it, not even partly.
  List<Client> without(String feature) {
    var without = new ArrayList<Client>();
    for (var client : CLIENTS) {
      var answer = support.getOrDefault(feature, Map.of()).getOrDefault(client, "u");
      if (!answer.startsWith("y") && !answer.startsWith("a")) {
        without.add(client);
      }
    }
    return without;
  }
}
