// The head that a statistical form must bear: 表号, 制定机关, 批准文号, 有效期 (Statistics Law of the PRC, article 17). It is kept beside a
// version and is no part of what is asked: the questionnaire and its fingerprint do not know it.
import type { Bilingual } from '#base';

/** Each as it is printed; empty where there is none yet. */
export type FormHead = {
  readonly formNumber: string;
  readonly issuedBy: string;
  readonly approvalNumber: string;
  readonly validUntil: string;
};

export const NO_FORM_HEAD: FormHead = { formNumber: '', issuedBy: '', approvalNumber: '', validUntil: '' };

/** The longest of each, in UTF-16 units. */
export const LONGEST_FORM_FIELD = 100;

export const FORM_FIELDS = {
  formNumber: { zh: '表号', en: 'form number' },
  issuedBy: { zh: '制定机关', en: 'issued by' },
  approvalNumber: { zh: '批准文号', en: 'approval number' },
  validUntil: { zh: '有效期至', en: 'valid until' },
} as const satisfies Record<keyof FormHead, Bilingual>;

const NAMES: readonly (keyof FormHead)[] = ['formNumber', 'issuedBy', 'approvalNumber', 'validUntil'];

/** The fields without which people may refuse to answer. */
export function missingFields(head: FormHead): readonly (keyof FormHead)[] {
  return NAMES.filter((name) => head[name].trim() === '');
}

const LINES: readonly (readonly [keyof FormHead, RegExp])[] = [
  ['formNumber', /^表\s*号\s*[:：]/],
  ['issuedBy', /^制(?:定|表)机关\s*[:：]/],
  ['approvalNumber', /^(?:批准|备案|批准或备案)(?:机关及)?文号\s*[:：]/],
  ['validUntil', /^有效期(?:限)?\s*至?\s*[:：]/],
];

export type HeadedText = { readonly head: FormHead; readonly text: string };

/** The lines of a head taken out of the text of a form, as far as they stand in its first twenty; empty lines stay in their place. */
export function formHeadIn(text: string): HeadedText {
  const head = { ...NO_FORM_HEAD };
  const lines = text.split('\n').map((line, nth) => {
    const found = nth < 20 ? LINES.find(([, name]) => name.test(line.trim())) : undefined;
    if (found) head[found[0]] = line.trim().replace(found[1], '').replaceAll('_', '').trim();
    return found ? '' : line;
  });
  return { head, text: lines.join('\n') };
}

/** The lines of a head as `formHeadIn` reads them; empty where there is nothing in it. */
export function printFormHead(head: FormHead): string {
  return NAMES.flatMap((name) =>
    head[name] === '' ? [] : [`${FORM_FIELDS[name].zh}：${head[name]}\n`],
  ).join('');
}
