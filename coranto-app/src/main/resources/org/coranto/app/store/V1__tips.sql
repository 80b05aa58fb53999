-- Written so that SQLite and PostgreSQL both read it: ids are given by the program, moments are
-- milliseconds since 1970, what is structured is JSON in a text.

-- What was proposed, as it was last seen.
create table tip (
  id bigint not null primary key,
  source varchar(200) not null,
  source_key varchar(2000) not null,
  content text not null,
  address_key varchar(2000) not null,
  title_key varchar(2000) not null,
  state varchar(20) not null,
  received_at bigint not null,
  constraint tip_once unique (source, source_key)
);

create index tip_by_address on tip (address_key);
create index tip_by_state on tip (state);

-- What became of it: lines are added, and none is ever changed.
create table tip_history (
  tip_id bigint not null,
  line bigint not null,
  at bigint not null,
  who varchar(200) not null,
  state varchar(20) not null,
  detail text not null,
  why text not null,
  constraint tip_history_key primary key (tip_id, line),
  constraint tip_history_tip foreign key (tip_id) references tip (id)
);

-- When each source was asked, and what came of it.
create table gathering (
  source varchar(200) not null,
  at bigint not null,
  window_from bigint not null,
  window_to bigint not null,
  tips bigint not null,
  trouble text not null,
  constraint gathering_key primary key (source, at)
);

-- What servers answered, so that they need not say it twice. May be deleted.
create table answer (
  request varchar(64) not null primary key,
  source varchar(200) not null,
  asked_at bigint not null,
  etag text not null,
  modified text not null,
  headers text not null,
  body bytea not null
);
