-- What happened to a tip, as JSON; events are added, and none is ever changed. The state is the one
-- that followed. V4 fills this table from tip_history.
create table tip_event (
  tip_id bigint not null,
  number bigint not null,
  at bigint not null,
  who varchar(200) not null,
  state varchar(20) not null,
  event text not null,
  constraint tip_event_key primary key (tip_id, number),
  constraint tip_event_tip foreign key (tip_id) references tip (id)
);

-- How many events a tip has: a decision is taken only where it is what the decider read.
alter table tip add column version bigint not null default 0;
