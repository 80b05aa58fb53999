-- Cached answers are in a file now, and are fetched again once.
drop table answer;
