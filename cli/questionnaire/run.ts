// `wenan questionnaire run FILE --answers A.json`: which questions are asked in which order, and why the others are not.
import { z } from 'zod';
import { formFlow, type PlayedStep, play, playQuestionnaire } from '#survey/questionnaire';
import { textOf } from '../text-file.ts';
import { acceptedForm } from './form-file.ts';
import { problem } from './problems.ts';
import { refusedFile } from './told.ts';

const FORMAT = 'wenan-run/1';

const EXAMPLE = '{"Q1": "1", "Q2": ["1", "3"], "age": 18}';

const answersShape = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

/** Exit code 0 when the interview could be played, 1 when the file or the answers are refused. */
export async function runFile(file: string, asJson: boolean, answersFile: string): Promise<number> {
  const read = await acceptedForm(file);
  if ('refused' in read) return refusedFile(FORMAT, read.refused, asJson);
  const answers = await answersOf(answersFile);
  if (!answers) {
    const refused = problem('form-answers-unreadable', { file: answersFile, example: EXAMPLE });
    return refusedFile(FORMAT, [{ severity: 'refused', problem: refused }], asJson);
  }
  const { form } = read;
  const steps =
    form.kind === 'xlsform'
      ? play(formFlow(form.form).flow, answers)
      : playQuestionnaire(form.questionnaire, answers);
  console.log(
    asJson ? JSON.stringify({ format: FORMAT, accepted: true, steps }) : steps.map(line).join('\n'),
  );
  return 0;
}

async function answersOf(file: string) {
  try {
    return answersShape.parse(JSON.parse(await textOf(file)));
  } catch {
    return undefined;
  }
}

const WORDS = {
  answered: '问到 asked',
  blank: '问到，未答 asked, blank',
  impossible: '问到，答案不可能 asked, impossible answer',
  'check-failed': '问到，没有通过检查 asked, check failed',
  'not-asked': '不问 not asked',
  'not-decided': '未判定 not decided',
} as const satisfies Record<PlayedStep['status'], string>;

function line({ question, status, because = [] }: PlayedStep): string {
  const why = because.length === 0 ? '' : `（因为 because of ${because.join(', ')}）`;
  return `${question}  ${WORDS[status]}${why}`;
}
