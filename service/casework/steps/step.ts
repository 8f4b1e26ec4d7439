// What a step is: a row of who may take it, after which standings, what it asks and what is owed then; and what it changes.
import type { Bilingual, Problem } from '#base';
import type { CaseState } from '../case-state.ts';
import type { DutyCode } from '../duties.ts';
import type { Field, Fields } from '../fields.ts';
import type { LimitRule } from '../limit-rules.ts';
import type { Relation } from '../relations.ts';
import type { Standing } from '../standings.ts';

/** A step as somebody took it: facts alone; words are kept beside. */
export interface Taken {
  readonly facts: Fields;
  readonly atMs: number;
  /** null for the resident and for the system */
  readonly personId: string | null;
  /** the rule in force then, for steps that freeze it */
  readonly rule: LimitRule;
}

export interface Step {
  /** as a button says it */
  readonly label: Bilingual;
  /** what it is for, for whoever takes it */
  readonly explanation: Bilingual;
  /** as history says it, in the past tense */
  readonly happened: Bilingual;
  /** what the resident reads of it; null for what is the offices' own affair */
  readonly told: Bilingual | null;
  /** the field whose words the resident reads with it */
  readonly toldField?: string;
  readonly forDisputesOnly?: true;
  readonly takers: readonly Relation[];
  readonly after: readonly Standing[];
  /** where it may lead; empty where the case stays as it stands */
  readonly to: readonly Standing[];
  readonly asks: Readonly<Record<string, Field>>;
  readonly settles: readonly DutyCode[];
  readonly owes: readonly DutyCode[];
  /** whoever takes it has had the case in hand */
  readonly isHandling: boolean;
  /** many cases at once */
  readonly isForMany?: true;
  /** without it the step makes no sense, and its button is not shown */
  readonly needs?: (state: CaseState) => boolean;
  readonly refuses?: (state: CaseState, taken: Taken) => Problem | undefined;
  readonly apply: (state: CaseState, taken: Taken) => Partial<CaseState>;
}

export const ALL_DUTIES: readonly DutyCode[] = [
  'route',
  'accept',
  'close',
  'answer-chase',
  'decide-addressee',
  'follow-up',
  'review',
  're-review',
  'strike-off',
];

/** Words that somebody must write. */
export function words(zh: string, en: string, isRequired = true, most = 4000): Field {
  return { kind: 'text', label: { zh, en }, isRequired, most };
}

export function choice(
  zh: string,
  en: string,
  choices: Readonly<Record<string, Bilingual>>,
  isRequired = true,
): Field {
  return { kind: 'choice', label: { zh, en }, isRequired, choices };
}

type PlainKind = Exclude<Field['kind'], 'text' | 'choice' | 'number'>;

export function ask(kind: PlainKind, zh: string, en: string, isRequired = true): Field {
  return { kind, label: { zh, en }, isRequired };
}

export const REASON = words('原因', 'reason', true, 1000);
export const NOTE = words('说明', 'note', false, 1000);
export const PHOTOS = ask('photos', '照片', 'photos', false);
