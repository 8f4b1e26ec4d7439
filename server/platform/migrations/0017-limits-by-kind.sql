-- Limits for one kind of case as well as for a whole sort: the more specific one is followed. A kind whose latest row has no rule
-- follows its sort again.

alter table service.limit_rule add column kind text;
alter table service.limit_rule alter column rule drop not null;
alter table service.limit_rule add constraint "limit-rule-empty" check (rule is not null or kind is not null);
drop index service.limit_rule_newest;
create index limit_rule_newest on service.limit_rule (county, sort, kind, since_at desc);
