import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES, type CallOutcome } from './call-outcomes.ts';
import { DISPOSITIONS } from './dispositions.ts';
import { EVENT_WORDS } from './fieldwork-events.ts';
import { FIELDWORK_PRESET } from './rules.ts';
import { SURVEY_STATUSES } from './survey-status.ts';

const STATES = new URL('../../docs/states/', import.meta.url);
const UNIT = readFileSync(new URL('sample-unit.md', STATES), 'utf8');
const SURVEY = readFileSync(new URL('survey.md', STATES), 'utf8');

function rest(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440} d`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}

function next({ endsUnit, tryAgainAfterMinutes, turnsToOtherTimeOfDay, mostAttempts }: CallOutcome): string {
  if (endsUnit) return 'ends the unit';
  if (tryAgainAfterMinutes === undefined) return `at the time agreed on; at most ${mostAttempts} times`;
  const turn = turnsToOtherTimeOfDay ? ', another time of day' : '';
  return `again after ${rest(tryAgainAfterMinutes)}${turn}; at most ${mostAttempts} times`;
}

function outcomeLine([code, outcome]: [string, CallOutcome]): string {
  const { key = 'none', label, aaporCode, rateGroup, asks } = outcome;
  return `| ${key} | \`${code}\` | ${label.zh} | ${label.en} | ${aaporCode} | ${rateGroup} | ${asks} | ${next(outcome)} |`;
}

describe('the prose of the states says what the tables say', () => {
  it.each(Object.entries(CALL_OUTCOMES))('outcome %s', (code, outcome) => {
    expect(UNIT).toContain(outcomeLine([code, outcome]));
  });

  it('dispositions are listed from the one that decides most to the one that decides least', () => {
    const codes = Object.entries(DISPOSITIONS)
      .sort(([, left], [, right]) => right.precedence - left.precedence)
      .map(([code]) => code);
    expect(UNIT).toContain(codes.map((code) => `\`${code}\``).join(' > '));
  });

  it('every event is told in one of the two', () => {
    for (const kind of Object.keys(EVENT_WORDS)) expect(UNIT + SURVEY).toContain(`\`${kind}\``);
  });

  it('the presets are those of the rules', () => {
    expect(UNIT).toContain(`at most ${FIELDWORK_PRESET.mostAttempts} calls`);
    expect(UNIT).toContain(`within ${FIELDWORK_PRESET.appointmentWithinDays} days`);
    expect(UNIT).toContain('09:00 to 21:00');
  });

  it.each(Object.entries(SURVEY_STATUSES))('survey status %s', (status, { label, next, mayCall }) => {
    const moves = next.map((each) => `\`${each}\``).join(', ') || 'nowhere';
    expect(SURVEY).toContain(`| \`${status}\` | ${label.zh} | ${mayCall ? 'yes' : 'no'} | ${moves} |`);
  });
});
