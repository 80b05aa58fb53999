package org.coranto.desk.store;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The tables of {@code V1__tips.sql} and what came after it, by name. */
final class Tables {

  /** What was proposed. */
  static final class Tips {
    static final Table<Record> TIP = DSL.table(DSL.name("tip"));
    static final Field<Long> ID = number("tip", "id");
    static final Field<String> SOURCE = text("tip", "source");
    static final Field<String> SOURCE_KEY = text("tip", "source_key");
    static final Field<String> CONTENT = text("tip", "content");
    static final Field<String> ADDRESS_KEY = text("tip", "address_key");
    static final Field<String> TITLE_KEY = text("tip", "title_key");
    static final Field<String> STATE = text("tip", "state");
    static final Field<Long> RECEIVED_AT = number("tip", "received_at");

    private Tips() {}
  }

  /** What became of it. */
  static final class History {
    static final Table<Record> HISTORY = DSL.table(DSL.name("tip_history"));
    static final Field<Long> TIP_ID = number("tip_history", "tip_id");
    static final Field<Long> LINE = number("tip_history", "line");
    static final Field<Long> AT = number("tip_history", "at");
    static final Field<String> WHO = text("tip_history", "who");
    static final Field<String> STATE = text("tip_history", "state");
    static final Field<String> DETAIL = text("tip_history", "detail");
    static final Field<String> WHY = text("tip_history", "why");

    private History() {}
  }

  /** When each source was asked. */
  static final class Gatherings {
    static final Table<Record> GATHERING = DSL.table(DSL.name("gathering"));
    static final Field<String> SOURCE = text("gathering", "source");
    static final Field<Long> AT = number("gathering", "at");
    static final Field<Long> FROM = number("gathering", "window_from");
    static final Field<Long> TO = number("gathering", "window_to");
    static final Field<Long> TIPS = number("gathering", "tips");
    static final Field<String> TROUBLE = text("gathering", "trouble");

    private Gatherings() {}
  }

  /** What servers answered. */
  static final class Answers {
    static final Table<Record> ANSWER = DSL.table(DSL.name("answer"));
    static final Field<String> REQUEST = text("answer", "request");
    static final Field<String> SOURCE = text("answer", "source");
    static final Field<Long> ASKED_AT = number("answer", "asked_at");
    static final Field<String> ETAG = text("answer", "etag");
    static final Field<String> MODIFIED = text("answer", "modified");
    static final Field<String> HEADERS = text("answer", "headers");
    static final Field<byte[]> BODY = DSL.field(DSL.name("answer", "body"), SQLDataType.VARBINARY);

    private Answers() {}
  }

  /** How far mailboxes were read. */
  static final class MailPlaces {
    static final Table<Record> MAIL_PLACE = DSL.table(DSL.name("mail_place"));
    static final Field<String> SOURCE = text("mail_place", "source");
    static final Field<String> MAILBOX = text("mail_place", "mailbox");
    static final Field<Long> NUMBERING = number("mail_place", "numbering");
    static final Field<Long> LAST = number("mail_place", "last_number");
    static final Field<Long> SINCE = number("mail_place", "since");
    static final Field<Long> REACHED = number("mail_place", "reached");
    static final Field<String> MISSED = text("mail_place", "missed");

    private MailPlaces() {}
  }

  private Tables() {}

  private static Field<Long> number(String table, String name) {
    return DSL.field(DSL.name(table, name), SQLDataType.BIGINT);
  }

  private static Field<String> text(String table, String name) {
    return DSL.field(DSL.name(table, name), SQLDataType.VARCHAR);
  }
}
