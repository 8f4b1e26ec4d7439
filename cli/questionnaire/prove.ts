// `wenan questionnaire prove FILE`: who can be asked what, with a path that shows it or the proof that there is none.
import {
  answerGiven,
  type Durations,
  durationsOf,
  type FormFlow,
  formFlow,
  outlineFlow,
  type ProvedVerdict,
  pipeVerdicts,
  prove,
  type QuestionProof,
  verdictsOn,
  type WitnessAnswer,
} from '#survey/questionnaire';
import { acceptedForm, type FormFile } from './form-file.ts';
import { refusedFile } from './told.ts';

const FORMAT = 'wenan-proof/1';

/** Exit code 0 when nothing is proved wrong, 1 when something is or the file is refused. */
export async function proveFile(file: string, asJson: boolean): Promise<number> {
  const read = await acceptedForm(file);
  if ('refused' in read) return refusedFile(FORMAT, read.refused, asJson);
  const { flow, strays } = flowOf(read.form);
  const proofs = prove(flow);
  const pipes = read.form.kind === 'xlsform' ? [] : pipeVerdicts(read.form.questionnaire, flow);
  const verdicts = [...verdictsOn(proofs, strays), ...pipes];
  const durations = durationsOf(flow);
  const isSound = verdicts.every(({ severity }) => severity !== 'wrong');
  const tell = answerTeller(read.form);
  if (asJson) console.log(JSON.stringify(proofJson(proofs, verdicts, durations, isSound, tell)));
  else console.log(listing(proofs, verdicts, durations, isSound));
  return isSound ? 0 : 1;
}

function flowOf(read: FormFile): FormFlow {
  return read.kind === 'xlsform'
    ? formFlow(read.form)
    : { flow: outlineFlow(read.questionnaire), strays: [] };
}

function proofJson(
  proofs: readonly QuestionProof[],
  verdicts: readonly ProvedVerdict[],
  durations: Durations,
  isSound: boolean,
  tell: AnswerTeller,
) {
  return {
    format: FORMAT,
    accepted: true,
    sound: isSound,
    interview: {
      shortest: durations.shortest,
      longest: durations.longest,
      exact: durations.isExact,
    },
    findings: verdicts.map(({ severity, question, problem: { code, message, details } }) => {
      return { severity, code, question, details, message };
    }),
    questions: proofs.map((proof) => questionJson(proof, tell)),
  };
}

function questionJson({ id, reach, condition, check, witness, options }: QuestionProof, tell: AnswerTeller) {
  return {
    id,
    reach,
    ...(condition === undefined ? {} : { condition }),
    ...(check === undefined ? {} : { check }),
    ...(reach === 'reached' ? { witness: witness().map(tell) } : {}),
    options: options.map((option) => {
      const isOwn = option.reach === 'reached' && check !== undefined;
      return {
        code: option.code,
        reach: option.reach,
        ...(isOwn ? { witness: option.witness().map(tell) } : {}),
      };
    }),
  };
}

type AnswerTeller = (answer: WitnessAnswer) => object;

/** Answers to outline text as a person gives them, with `value` for what is typed; those to other forms as codes or number. */
function answerTeller(read: FormFile): AnswerTeller {
  if (read.kind === 'xlsform') return answerJson;
  const questions = new Map(read.questionnaire.questions.map((each) => [each.id, each]));
  return ({ question, given }) => {
    const asked = questions.get(question);
    if (!asked || given === undefined) return { question, blank: true };
    const { chosen, value, otherText } = answerGiven(asked, given);
    if (value !== undefined) return { question, value };
    return chosen.length === 0 ? { question, value: otherText } : { question, chosen };
  };
}

function answerJson({ question, given }: WitnessAnswer) {
  if (given === undefined) return { question, blank: true };
  return 'number' in given ? { question, number: given.number } : { question, chosen: given.codes };
}

function listing(
  proofs: readonly QuestionProof[],
  verdicts: readonly ProvedVerdict[],
  { shortest, longest, isExact }: Durations,
  isSound: boolean,
): string {
  const reached = proofs.filter(({ reach }) => reach === 'reached').length;
  const open = proofs.filter(({ reach }) => reach === 'not-decided').length;
  const about = isExact ? '' : '（界限 bounds）';
  return [
    ...verdicts.map(({ severity, problem: { message } }) => {
      return `${severity === 'wrong' ? '错误 wrong' : '请看 look'}\n    ${message.zh}\n    ${message.en}`;
    }),
    `能问到 reached ${reached} / ${proofs.length}，未判定 not decided ${open}`,
    `最短 shortest ${shortest.questions} 题 ${shortest.minutes} min，最长 longest ${longest.questions} 题 ${longest.minutes} min${about}`,
    isSound ? '没有证出错误。 / Nothing was proved wrong.' : '证出了错误，请改正。 / Proved wrong: mend it.',
  ].join('\n');
}
