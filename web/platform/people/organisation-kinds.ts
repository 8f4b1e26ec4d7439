// The kinds of organisation: in words, in which wing, what may stand below, and how long their region codes are.
import type { Bilingual } from '#base';
import type { Organisation, Wing } from '#wire';

export type OrganisationKind = Organisation['kind'];

interface KindFacts {
  readonly label: Bilingual;
  readonly wing: Wing;
  readonly below: readonly OrganisationKind[];
  /** digits of its region code (GB/T 2260 and below); undefined where any region will do */
  readonly codeDigits: number | undefined;
}

export const ORGANISATION_KINDS: Readonly<Record<OrganisationKind, KindFacts>> = {
  authority: {
    label: { zh: '主管部门', en: 'authority' },
    wing: 'platform',
    below: ['survey-centre', 'county-office', 'authority'],
    codeDigits: undefined,
  },
  'survey-centre': {
    label: { zh: '民调中心', en: 'survey centre' },
    wing: 'survey',
    below: ['survey-centre'],
    codeDigits: undefined,
  },
  'county-office': {
    label: { zh: '县（市、区）', en: 'county office' },
    wing: 'service',
    below: ['street-office', 'village-office'],
    codeDigits: 6,
  },
  'street-office': {
    label: { zh: '乡镇（街道）', en: 'street or township office' },
    wing: 'service',
    below: ['village-office'],
    codeDigits: 9,
  },
  'village-office': {
    label: { zh: '村（社区）', en: 'village office' },
    wing: 'service',
    below: [],
    codeDigits: 12,
  },
};

/** Whether a region code may stand at this kind; none at all always may. */
export function isCodeOf(kind: OrganisationKind, code: string): boolean {
  const digits = ORGANISATION_KINDS[kind].codeDigits;
  if (code === '') return true;
  return /^[1-9]\d*$/.test(code) && (digits === undefined ? code.length <= 12 : code.length === digits);
}
