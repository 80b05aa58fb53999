package org.coranto.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.web.SourceRequest.MailFolder;
import org.coranto.web.SourceRequest.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderReaderTest {

  private static final Instant FROM = Instant.parse("2026-08-26T00:00:00Z");

  @TempDir Path folder;

  @BeforeEach
  void aMaildir() throws IOException {
    for (var part : List.of("new", "cur", "tmp")) {
      Files.createDirectory(folder.resolve(part));
    }
  }

  private List<JsonValue> read(int most) throws MailboxException {
    var wanted =
        new Mailbox(new MailFolder("x"), FROM, Instant.parse("2026-09-02T00:00:00Z"), most);
    return MailFolderReader.lines(folder, wanted).stream()
        .map(line -> JsonReader.read(line).orElseThrow())
        .toList();
  }

  private void put(String place, String received, String message) throws IOException {
    var second = Instant.parse(received).getEpochSecond();
    Files.writeString(folder.resolve(place).resolve(second + ".M1P2.host"), message);
  }

  @Test
  void messages_of_the_time_are_read_whether_seen_or_not() throws IOException, MailboxException {
    put("cur", "2026-08-27T00:00:00Z", "Subject: second\n\nb");
    put("new", "2026-08-26T00:00:00Z", "Subject: first\n\na");
    put("new", "2026-08-25T00:00:00Z", "Subject: before\n\nz");
    put("tmp", "2026-08-27T00:00:00Z", "Subject: not all there\n\nz");
    assertThat(read(10)).extracting(it -> it.text("subject")).containsExactly("first", "second");
    assertThat(read(1)).extracting(it -> it.text("subject")).containsExactly("second");
  }

  @Test
  void a_message_has_sender_recipients_and_text() throws IOException, MailboxException {
    put(
        "new",
        "2026-08-27T10:00:00Z",
        """
        Message-ID: <1@mail.example>
        From: =?utf-8?Q?Ad=C3=A9?= <ade@mail.example>
        To: tips@weekly.example
        Cc: "B, o" <bo@mail.example>
        Subject: =?utf-8?B?UsOkaW4=?=
        Auto-Submitted: no
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        R=E4in
        """);
    var message = read(10).getFirst();
    assertThat(message.text("id")).isEqualTo("<1@mail.example>");
    assertThat(message.text("received")).isEqualTo("2026-08-27T10:00:00Z");
    assertThat(message.get("from").text("name")).isEqualTo("Adé");
    assertThat(message.get("from").text("mail")).isEqualTo("ade@mail.example");
    assertThat(message.list("to"))
        .extracting(JsonValue::text)
        .containsExactly("tips@weekly.example", "bo@mail.example");
    assertThat(message.text("subject")).isEqualTo("Räin");
    assertThat(message.get("headers").text("auto-submitted")).isEqualTo("no");
    assertThat(message.text("text").strip()).isEqualTo("Räin");
  }

  @Test
  void attachments_and_messages_within_are_not_opened() throws IOException, MailboxException {
    put(
        "new",
        "2026-08-27T10:00:00Z",
        """
        Subject: parts
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename=a.txt

        attached
        --b
        Content-Type: message/rfc822

        Subject: within

        within
        --b
        Content-Type: multipart/alternative; boundary=c

        --c
        Content-Type: text/html

        <p>html</p>
        --c--
        --b--
        """);
    var message = read(10).getFirst();
    assertThat(message.text("text")).isEmpty();
    assertThat(message.text("html").strip()).isEqualTo("<p>html</p>");
    assertThat(message.text("type")).isEqualTo("multipart/mixed");
  }

  @Test
  void a_message_without_a_name_has_the_same_at_every_look() throws IOException, MailboxException {
    put("new", "2026-08-27T10:00:00Z", "Subject: x\n\ny");
    var first = read(10).getFirst().text("id");
    assertThat(first).startsWith("sha256:");
    assertThat(read(10).getFirst().text("id")).isEqualTo(first);
  }

  @Test
  void a_long_message_is_read_from_its_beginning() throws IOException, MailboxException {
    put("new", "2026-08-27T10:00:00Z", "Subject: long\n\n" + "x".repeat(3 * 1024 * 1024));
    assertThat(read(10).getFirst().text("text").length()).isEqualTo(256 * 1024);
  }

  @Test
  void links_to_files_elsewhere_are_not_followed() throws IOException, MailboxException {
    var elsewhere = Files.writeString(folder.resolve("tmp").resolve("x"), "Subject: secret\n\n");
    Files.createSymbolicLink(folder.resolve("new").resolve("1787800000.M1.host"), elsewhere);
    assertThat(read(10)).isEmpty();
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    folder = folder.resolve("none");
    assertThatThrownBy(() -> read(1))
        .isInstanceOf(MailboxException.class)
        .hasMessageStartingWith("has no folder");
  }
}
