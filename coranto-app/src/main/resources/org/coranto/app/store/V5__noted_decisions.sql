-- Decisions whose change of a draft is on its way. A row is written before the text is changed, and
-- removed when the decision is an event of its tip.
create table noted_decision (
  tip_id bigint not null,
  version bigint not null,
  at bigint not null,
  who varchar(200) not null,
  event text not null,
  commit_id varchar(64) not null,
  constraint noted_decision_key primary key (tip_id),
  constraint noted_decision_tip foreign key (tip_id) references tip (id)
);
