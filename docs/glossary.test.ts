// Holds the glossary to the code: where the code has a table of words, the glossary has the same rows and no others.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '#base';
import {
  CASE_KINDS,
  CASE_SORTS,
  CASE_SOURCES,
  DUTIES,
  EXCLUSIONS,
  RELATIONS,
  REMINDER_LEVELS,
  RESOLUTIONS,
  SATISFACTIONS,
  STANDINGS,
  STEPS,
  SUGGESTION_STANDINGS,
  SUGGESTION_TOPICS,
} from '#service/casework';
import {
  BATCHES,
  BLOCK_KINDS,
  CHANNELS,
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  EMPHASES,
  FIVE_FULL,
  MATERIAL_KINDS,
  MATERIAL_STANDINGS,
  REQUEST_KINDS,
  THREE_KEYS,
  VISIT_MARKS,
  VISIT_OUTCOMES,
  VISITOR_KINDS,
} from '#service/outreach';
import {
  APPLICATION_STAGES,
  COURSES,
  GATES,
  HANDOVER_KINDS,
  OBJECTIONS,
  PATROL_DUTIES,
  PATROL_REMINDERS,
} from '#service/patrol';
import {
  ACTIVITY_MARKS,
  KIT_CONDITIONS,
  KIT_KINDS,
  SEEN_ENDS,
  SEEN_KINDS,
  SHIFT_KINDS,
  SPOT_KINDS,
  TIRED_RULES,
} from '#service/patrol/activities';
import {
  AWARD_STAGES,
  BASES,
  CERTIFICATE_STANDINGS,
  DISPUTE_STANDINGS,
  EXCHANGE_STANDINGS,
  LINE_KINDS,
  NEVER_COUNTED,
  RECORD_GROUPS,
  TARGETS,
} from '#service/patrol/points';
import {
  CONSEQUENCE_STANDINGS,
  CONSEQUENCES,
  INSPECTION_STANDINGS,
  MEND_STANDINGS,
  ROUND_KINDS,
  ROUND_STANDINGS,
  SCALES,
  STANCES,
} from '#service/supervision';
import {
  BULLETIN_KINDS,
  BULLETIN_STANDINGS,
  MOVES,
  RETENTIONS,
  SERIES_FORMS,
} from '#service/supervision/bulletins';
import { CHASE_COLOURS, CHASE_RECIPIENTS, CHASE_SOURCES } from '#service/supervision/chasing';
import { CONTEXT_GIVERS, CONTEXT_KINDS } from '#service/supervision/context';
import { POLL_STANDINGS } from '#service/supervision/polls';
import { CALL_OUTCOMES, DISPOSITIONS, EVENT_WORDS, SURVEY_STATUSES } from '#survey/fieldwork';
import { QUESTION_KINDS } from '#survey/questionnaire';
import { RATE_WORDS } from '#web/public';
import { GRANTS, ROLES } from '#wire';
import { ORGANISATION_KINDS } from '../web/platform/people/organisation-kinds.ts';
import { ROLE_WORDS } from '../web/platform/role-words.ts';
import { INTERVIEW_STANDINGS } from '../web/survey/office/interviews/standings.ts';

const GLOSSARY = readFileSync(new URL('glossary.md', import.meta.url), 'utf8');

type Words = Readonly<Record<string, Bilingual>>;

function labelsOf(table: Readonly<Record<string, { readonly label: Bilingual }>>): Words {
  return Object.fromEntries(Object.entries(table).map(([code, { label }]) => [code, label]));
}

function namesOf(table: Readonly<Record<string, { readonly name: Bilingual }>>): Words {
  return Object.fromEntries(Object.entries(table).map(([code, { name }]) => [code, name]));
}

/** Every table of words of the code, by the heading under which the glossary has it. */
const HELD: Readonly<Record<string, Words>> = {
  'Standings of a mock poll': POLL_STANDINGS,
  'Colours of cards': CHASE_COLOURS,
  'Who gets a card': CHASE_RECIPIENTS,
  'What is chased': CHASE_SOURCES,
  'Who gives counts': CONTEXT_GIVERS,
  'Kinds of count': labelsOf(CONTEXT_KINDS),
  'Kinds of organisation': labelsOf(ORGANISATION_KINDS),
  Roles: ROLE_WORDS,
  'Kinds of question': namesOf(QUESTION_KINDS),
  'Survey statuses': labelsOf(SURVEY_STATUSES),
  'Call outcomes': labelsOf(CALL_OUTCOMES),
  'Why not eligible': CALL_OUTCOMES['not-eligible'].reasons ?? {},
  Dispositions: labelsOf(DISPOSITIONS),
  'Standings of an interview': INTERVIEW_STANDINGS,
  Events: EVENT_WORDS,
  'Outcome rates': namesOf(RATE_WORDS),
  'Kinds of material': labelsOf(MATERIAL_KINDS),
  Channels: labelsOf(CHANNELS),
  'Standings of a material': labelsOf(MATERIAL_STANDINGS),
  'Ways of consent': labelsOf(CONSENT_WAYS),
  'Purposes of consent': labelsOf(CONSENT_PURPOSES),
  'Kinds of block': labelsOf(BLOCK_KINDS),
  'What is visited': labelsOf(EMPHASES),
  'Three keys': labelsOf(THREE_KEYS),
  'Kinds of visitor': labelsOf(VISITOR_KINDS),
  'Visit outcomes': labelsOf(VISIT_OUTCOMES),
  'Kinds of request at the door': labelsOf(REQUEST_KINDS),
  'Visit marks': labelsOf(VISIT_MARKS),
  'The five 100 %': labelsOf(FIVE_FULL),
  'Five batches': labelsOf(BATCHES),
  'Sorts of case': labelsOf(CASE_SORTS),
  'Kinds of case': labelsOf(CASE_KINDS),
  'Sources of a case': labelsOf(CASE_SOURCES),
  'Standings of a case': labelsOf(STANDINGS),
  'Steps of a case': labelsOf(STEPS),
  'Relations to a case': RELATIONS,
  'What is owed': labelsOf(DUTIES),
  'Levels of reminder': labelsOf(REMINDER_LEVELS),
  'Results of a case': RESOLUTIONS,
  Satisfaction: labelsOf(SATISFACTIONS),
  'Grounds of exclusion': EXCLUSIONS,
  'Topics of a suggestion': labelsOf(SUGGESTION_TOPICS),
  'Standings of a suggestion': labelsOf(SUGGESTION_STANDINGS),
  'Duties of patrol': labelsOf(PATROL_DUTIES),
  'The four checks': labelsOf(GATES),
  'Stages of an application': labelsOf(APPLICATION_STAGES),
  Objections: labelsOf(OBJECTIONS),
  'Kinds of handover': labelsOf(HANDOVER_KINDS),
  Courses: labelsOf(COURSES),
  'Reminders of patrol': labelsOf(PATROL_REMINDERS),
  'What a rule counts': labelsOf(BASES),
  'Never counted': labelsOf(NEVER_COUNTED),
  'Kinds of points line': labelsOf(LINE_KINDS),
  'Targets of points': labelsOf(TARGETS),
  'Standings of a points dispute': labelsOf(DISPUTE_STANDINGS),
  'Standings of an exchange': labelsOf(EXCHANGE_STANDINGS),
  'Stages of an award': labelsOf(AWARD_STAGES),
  'Groups of the record': labelsOf(RECORD_GROUPS),
  'Standings of a certificate': labelsOf(CERTIFICATE_STANDINGS),
  'Kinds of shift': labelsOf(SHIFT_KINDS),
  'Where guard is kept': labelsOf(SPOT_KINDS),
  'Activity marks': labelsOf(ACTIVITY_MARKS),
  'What is seen': labelsOf(SEEN_KINDS),
  'What becomes of it': labelsOf(SEEN_ENDS),
  'What is tiring': labelsOf(TIRED_RULES),
  'Kinds of kit': labelsOf(KIT_KINDS),
  'Condition of kit': labelsOf(KIT_CONDITIONS),
  'Kinds of round': labelsOf(ROUND_KINDS),
  'Standings of a round': labelsOf(ROUND_STANDINGS),
  'Standings of an inspection': labelsOf(INSPECTION_STANDINGS),
  'Stances of a unit': labelsOf(STANCES),
  'Standings of mending': labelsOf(MEND_STANDINGS),
  Scales: labelsOf(SCALES),
  Consequences: labelsOf(CONSEQUENCES),
  'Standings of a proposal': labelsOf(CONSEQUENCE_STANDINGS),
  'Kinds of bulletin': labelsOf(BULLETIN_KINDS),
  'Standings of a bulletin': labelsOf(BULLETIN_STANDINGS),
  'Moves of a bulletin': labelsOf(MOVES),
  'How long it is kept': labelsOf(RETENTIONS),
  'Forms of numbers': labelsOf(SERIES_FORMS),
};

/** The cells of the rows under a heading, without the header of the table. */
function rowsUnder(heading: string, glossary = GLOSSARY): string[][] {
  const sections = glossary.split(/^## /m).filter((text) => text.split('\n')[0]?.includes(`· ${heading} (`));
  const lines = sections.flatMap((text) => text.split('\n').filter((line) => line.startsWith('| ')));
  return lines.slice(1).map((line) => line.slice(2, -2).split(' | '));
}

function saidOf(heading: string, glossary = GLOSSARY): string[] {
  return rowsUnder(heading, glossary).map(([zh, en, code]) => `${code} ${zh} / ${en}`);
}

function wanted(words: Words): string[] {
  return Object.entries(words).map(([code, { zh, en }]) => `\`${code}\` ${zh} / ${en}`);
}

function namesOfRoles(roles: (typeof GRANTS)[keyof typeof GRANTS], language: keyof Bilingual): string {
  return roles.map((role) => ROLE_WORDS[role][language]).join(language === 'zh' ? '、' : ', ');
}

describe('the glossary says what the tables say', () => {
  it.each(Object.entries(HELD))('%s: the same words, none missing and none besides', (heading, words) => {
    expect(saidOf(heading)).toEqual(wanted(words));
  });

  it('every role has its words', () => {
    expect(Object.keys(ROLE_WORDS)).toEqual([...ROLES]);
  });

  it('every permission stands with the roles that have it', () => {
    const rows = rowsUnder('Permissions').map((cells) => cells.slice(0, 3));
    const grants = Object.entries(GRANTS).map(([permission, roles]) => [
      `\`${permission}\``,
      namesOfRoles(roles, 'zh'),
      namesOfRoles(roles, 'en'),
    ]);
    expect(rows).toEqual(grants);
  });

  it('every outcome is explained as it is on the console', () => {
    const meanings = rowsUnder('Call outcomes').map((cells) => cells[3]);
    expect(meanings).toEqual(
      Object.values(CALL_OUTCOMES).map(({ explanation }) => `${explanation.zh} · ${explanation.en}`),
    );
  });

  it('no section says that it is held without being compared here', () => {
    const marked = [...GLOSSARY.matchAll(/^## .* · (.*) \(表 · held\)$/gm)].map(([, heading]) => heading);
    expect(marked.toSorted()).toEqual([...Object.keys(HELD), 'Permissions'].toSorted());
  });

  it('every row of every table has a word in both languages, a name in the code and a meaning', () => {
    const rows = GLOSSARY.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) expect(row.slice(2, -2).split(' | ').map(isFilled)).toEqual(Array(4).fill(true));
  });
});

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

describe('a glossary that went astray is noticed', () => {
  const broken = (from: string, to: string): string => {
    expect(GLOSSARY).toContain(from);
    return GLOSSARY.replace(from, to);
  };

  it('when a word was changed', () => {
    const changed = broken('| 占线 | busy |', '| 忙线 | busy |');
    expect(saidOf('Call outcomes', changed)).not.toEqual(wanted(labelsOf(CALL_OUTCOMES)));
  });

  it('when a row was lost', () => {
    const row = GLOSSARY.split('\n').find((line) => line.includes('`survey-paused`')) ?? '';
    expect(saidOf('Events', broken(`${row}\n`, ''))).not.toEqual(wanted(EVENT_WORDS));
  });

  it('when a row was invented', () => {
    const invented = broken('| 草稿 | draft |', '| 归档 | archived | `archived` | – |\n| 草稿 | draft |');
    expect(saidOf('Survey statuses', invented)).not.toEqual(wanted(labelsOf(SURVEY_STATUSES)));
  });
});
