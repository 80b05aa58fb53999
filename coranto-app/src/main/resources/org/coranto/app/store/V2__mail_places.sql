-- How far the folders of mail servers were read. May be deleted: messages are then found by their
-- time once more, and known by their names.
create table mail_place (
  source varchar(200) not null,
  mailbox varchar(1000) not null,
  numbering bigint not null,
  last_number bigint not null,
  since bigint not null,
  reached bigint not null,
  missed text not null,
  constraint mail_place_key primary key (source, mailbox)
);
