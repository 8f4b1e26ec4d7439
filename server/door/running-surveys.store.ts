// What anybody may know of a running survey: who runs it, from which numbers, at what hours. Not one figure.
import sql from 'sql-template-tag';
import type { RunningSurvey } from '#web/resident';
import type { Transaction } from '../platform/database.ts';

/** Those of a county that run or are paused, the newest first. An office's own poll is no survey, and is not among them. */
export function runningSurveys(tx: Transaction, county: string): Promise<readonly RunningSurvey[]> {
  return tx.rows<RunningSurvey>(sql`
    select s.title, json_build_object('zh', o.name_zh, 'en', o.name_en) as organisation, s.caller_numbers as "callerNumbers",
      s.calling_from_minute as "callingFromMinute", s.calling_to_minute as "callingToMinute", s.status = 'running' as "isCalling",
      (extract(epoch from coalesce(s.started_at, s.created_at)) * 1000)::bigint as "sinceMs", s.is_simulated as "isSimulated"
    from survey.survey s join platform.organisation o on o.id = s.organisation_id
    where s.county = ${county} and not s.is_internal and s.status in ('running', 'paused')
    order by s.started_at desc, s.id`);
}
