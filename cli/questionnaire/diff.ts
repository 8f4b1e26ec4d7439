// `wenan questionnaire diff OLD NEW`: what changed for whoever answers, and whether each question's trend goes on.
import {
  askedOutline,
  askedXlsForm,
  type ComparedQuestion,
  compareForms,
  type FileFinding,
  type Trend,
} from '#survey/questionnaire';
import { type AcceptedForm, acceptedForm, type FormFile } from './form-file.ts';
import { findingJson, findingLine } from './told.ts';

const FORMAT = 'wenan-diff/1';

/** Exit code 0 when the two could be compared, 1 when one of them is refused. */
export async function diffFiles(oldFile: string, newFile: string, asJson: boolean): Promise<number> {
  const [old, now] = [await acceptedForm(oldFile), await acceptedForm(newFile)];
  if ('refused' in old || 'refused' in now) {
    console.log(refusal(refusedOf(old), refusedOf(now), asJson));
    return 1;
  }
  const questions = compareForms(askedOf(old.form), askedOf(now.form));
  console.log(asJson ? JSON.stringify(diffJson(questions)) : listing(questions));
  return 0;
}

function refusedOf(read: AcceptedForm): readonly FileFinding[] {
  return 'refused' in read ? read.refused : [];
}

function refusal(old: readonly FileFinding[], now: readonly FileFinding[], asJson: boolean): string {
  const sides = [['old', old] as const, ['new', now] as const];
  if (!asJson)
    return sides.flatMap(([side, found]) => found.map((each) => `${side}  ${findingLine(each)}`)).join('\n');
  const findings = sides.flatMap(([side, found]) =>
    found.map((each) => ({ file: side, ...findingJson(each) })),
  );
  return JSON.stringify({ format: FORMAT, accepted: false, findings });
}

function askedOf(read: FormFile) {
  return read.kind === 'xlsform' ? askedXlsForm(read.form) : askedOutline(read.questionnaire);
}

function diffJson(questions: readonly ComparedQuestion[]) {
  return {
    format: FORMAT,
    accepted: true,
    same: questions.every(({ changes }) => changes.length === 0),
    questions: questions.map(({ old, now, trend, changes }) => ({
      ...(old === undefined ? {} : { old }),
      ...(now === undefined ? {} : { new: now }),
      trend,
      changes: changes.map(({ effect, problem: { code, details, message } }) => {
        return { code, effect, details, message };
      }),
    })),
  };
}

const WORDS = {
  'goes-on': '趋势照常 the trend goes on',
  look: '请判断 judge',
  breaks: '趋势中断 the trend breaks',
  begins: '趋势开始 the trend begins',
  ends: '趋势结束 the trend ends',
} as const satisfies Record<Trend, string>;

function listing(questions: readonly ComparedQuestion[]): string {
  const changed = questions.filter(({ changes }) => changes.length > 0);
  const same = questions.length - changed.length;
  return [
    ...changed.flatMap(({ old, now, trend, changes }) => [
      `${now ?? old}  ${WORDS[trend]}`,
      ...changes.map(({ problem: { message } }) => `    ${message.zh}\n    ${message.en}`),
    ]),
    `没有变化的题 unchanged ${same} / ${questions.length}`,
  ].join('\n');
}
