// Everything this room can find wrong: with a questionnaire, with its outline text, with an answer.
import { problemCatalogue } from '#base';

const SOUNDNESS = {
  'questionnaire-without-questions': {
    zh: '没有找到任何题目。题目应以“1、”或“S1、”开头，并注明(单选题)或(多选题)。',
    en: 'No question was found. A question begins with “1、” or “S1、” and says (单选题) or (多选题).',
  },
  'questionnaire-without-title': {
    zh: '问卷没有标题。请在第一题之前加一行标题。',
    en: 'The questionnaire has no title. Put one on a line before the first question.',
  },
  'questionnaire-too-long': {
    zh: '从 {question} 起超过 {most} 道题，以后的不读。请分成几份问卷。',
    en: 'From {question} on there are more than {most} questions; the rest is not read. Make several questionnaires.',
  },
  'questionnaire-text-too-long': {
    zh: '{place}的文字有 {length} 个字，最多 {most} 个字。请缩短。',
    en: 'The text of {place} has {length} characters; at most {most} are kept. Shorten it.',
  },
  'questionnaire-text-untidy': {
    zh: '{place}的文字含有换行、控制字符或多余空格。请删去。',
    en: 'The text of {place} has line breaks, control characters or stray spaces. Remove them.',
  },
  'question-id-malformed': {
    zh: '题号“{question}”不合规。普通题用 Q1、Q2……，甄别题用 S1、S2……。',
    en: 'The number “{question}” is malformed. Questions are Q1, Q2 …; screeners are S1, S2 ….',
  },
  'question-number-repeats': {
    zh: '题号 {question} 重复出现。请改成没有用过的题号。',
    en: 'The number {question} is used twice. Give this question a number of its own.',
  },
  'question-number-jumps': {
    zh: '题号 {question} 不连续，此处应为 {expected}。请核对是否漏题或写错题号。',
    en: 'The number {question} is out of order; {expected} was expected. See whether a question or a number is wrong.',
  },
  'question-text-empty': {
    zh: '{question} 没有题干。请在题号后写上要问的话。',
    en: '{question} has no text. Write what is asked after its number.',
  },
  'question-without-options': {
    zh: '{question} 没有选项。请在题干下写“(1)……(2)……”。',
    en: '{question} has no options. Write “(1)… (2)…” below it.',
  },
  'question-with-one-option': {
    zh: '{question} 只有一个选项。请核对是否漏了选项。',
    en: '{question} has only one option. See whether others are missing.',
  },
  'question-two-other-options': {
    zh: '{question} 有两个以上要注明文字的选项，而一题只记一段文字。请只保留一个。',
    en: '{question} has more than one option that asks for words, but keeps one text. Leave only one.',
  },
  'option-number-repeats': {
    zh: '{question} 的选项号({option})重复。请改成没有用过的选项号。',
    en: 'Option ({option}) of {question} is there twice. Give it a number of its own.',
  },
  'option-number-jumps': {
    zh: '{question} 的选项号({option})不连续，此处应为({expected})。请核对是否漏了选项。',
    en: 'Option ({option}) of {question} is out of order; ({expected}) was expected. See whether one is missing.',
  },
  'option-code-malformed': {
    zh: '{question} 的选项号“{option}”不合规。选项号是 0 到 99 的数字。',
    en: 'The option number “{option}” of {question} is malformed. It is a number from 0 to 99.',
  },
  'option-label-empty': {
    zh: '{question} 的选项({option})没有文字。请补上或删去。',
    en: 'Option ({option}) of {question} has no words. Write them or remove it.',
  },
  'option-label-repeats': {
    zh: '{question} 有两个选项都是“{label}”。请改其中一个。',
    en: 'Two options of {question} say “{label}”. Change one of them.',
  },
  'option-ends-outside-screener': {
    zh: '{question} 的选项({option})会终止访问，但它不是甄别题。请核对，或把题号改为 S 开头。',
    en: 'Option ({option}) of {question} ends the call, but this is no screener. Check it, or number it S….',
  },
  'option-reason-malformed': {
    zh: '{question} 的选项({option})的终止原因代码“{reason}”不合规。请用小写字母、数字和连字符。',
    en: 'The reason code “{reason}” of option ({option}) of {question} is malformed. Use a-z, digits and hyphens.',
  },
  'go-to-missing': {
    zh: '{question} 的选项({option})跳至 {target}，但没有这道题。请改成已有的题号。',
    en: 'Option ({option}) of {question} goes to {target}, which is not there. Name a question that exists.',
  },
  'go-to-backwards': {
    zh: '{question} 的选项({option})跳至 {target}，但只能跳到后面的题。请改成后面的题号。',
    en: 'Option ({option}) of {question} goes to {target}; a go-to leads only forward. Name a later question.',
  },
  'suppress-missing': {
    zh: '{question} 的选项({option})跳过 {target}，但没有这道题。请改成已有的题号。',
    en: 'Option ({option}) of {question} suppresses {target}, which is not there. Name a question that exists.',
  },
  'suppress-backwards': {
    zh: '{question} 的选项({option})跳过 {target}，但只能跳过后面的题。请改成后面的题号。',
    en: 'Option ({option}) of {question} suppresses {target}; only later questions can be. Name a later one.',
  },
  'condition-question-missing': {
    zh: '{question} 的条件提到 {target}，但没有这道题。请改成已有的题号。',
    en: 'A condition of {question} is about {target}, which is not there. Name a question that exists.',
  },
  'condition-question-later': {
    zh: '{question} 的条件提到 {target}，但只能提前面的题。请改条件或调整顺序。',
    en: 'A condition of {question} is about {target}; only earlier questions can be. Change it, or the order.',
  },
  'condition-option-missing': {
    zh: '{question} 的条件提到 {target} 的选项({option})，但没有这个选项。请改成已有的选项号。',
    en: 'A condition of {question} is about option ({option}) of {target}, which is not there. Name one that exists.',
  },
  'condition-not-comparable': {
    zh: '{question} 的条件拿 {target} 比大小或比选项，但它的题型不能这样比。请改条件。',
    en: 'A condition of {question} compares {target} in a way that its kind does not allow. Change the condition.',
  },
  'limits-malformed': {
    zh: '{question} 的限制不合规：下限应不大于上限，且是这种题型的值。请改正。',
    en: 'The limits of {question} are malformed: the least is at most the most, and both fit its kind. Correct them.',
  },
  'pipe-question-missing': {
    zh: '{question} 的题干引用 {target} 的回答，但没有这道题，或它不在前面。请改正或删去。',
    en: 'The words of {question} take up the answer to {target}, which is not there or comes later. Correct or remove it.',
  },
  'question-marks-without-range': {
    zh: '{question} 是打分题，但看不出分数。请注明，例如（打分题，1至10）。',
    en: '{question} takes marks, but says not which. Write for example (打分题,1至10).',
  },
  'suppress-list-malformed': {
    zh: '{question} 的选项({option})要跳过的题为空或有重复。请列出每道题一次。',
    en: 'Option ({option}) of {question} suppresses nothing, or a question twice. List each question once.',
  },
} as const;

const OUTLINE = {
  'outline-too-large': {
    zh: '文字有 {length} 个字，最多读 {most} 个字。请只粘贴问卷部分。',
    en: 'The text has {length} characters; at most {most} are read. Paste only the questionnaire.',
  },
  'outline-line-too-long': {
    zh: '第 {line} 行有 {length} 个字，最多读 {most} 个字。请分成多行，每题、每个选项各占一行。',
    en: 'Line {line} has {length} characters; at most {most} are read. Put each question and option on its own line.',
  },
  'outline-too-many-options': {
    zh: '第 {line} 行起，{question} 超过 {most} 个选项，以后的没有读入。请减少选项或分成几题。',
    en: 'From line {line} on, {question} has more than {most} options; the rest was not read. Use fewer, or several questions.',
  },
  'outline-line-unread': {
    zh: '第 {line} 行没有读懂：“{excerpt}”。它不是题目、选项或说明。请改写、标明或删去。',
    en: 'Line {line} could not be read: “{excerpt}”. It is no question, option or note. Rewrite, mark or delete it.',
  },
  'outline-lines-unread': {
    zh: '第 {line} 至 {last} 行（共 {count} 行）没有读懂。请改写或删去。',
    en: 'Lines {line} to {last} ({count} in all) could not be read. Rewrite or delete them.',
  },
  'outline-parts-left-out': {
    zh: '第 {ranges} 行不在问卷部分之内，没有读入（共 {count} 行）。如其中有题目，请单独粘贴。',
    en: 'Lines {ranges} ({count} in all) lie outside the questionnaire and were left out. Paste any question in them.',
  },
  'outline-heading-left-out': {
    zh: '第 {line} 行是小标题“{excerpt}”，问卷里不保留小标题。',
    en: 'Line {line} is the heading “{excerpt}”; headings between questions are not kept.',
  },
  'outline-page-number-left-out': {
    zh: '第 {line} 行是页码，没有读入。',
    en: 'Line {line} is a page number and was left out.',
  },
  'outline-closing-left-out': {
    zh: '第 {line} 行是结束语“{excerpt}”，没有读入。',
    en: 'Line {line} is a closing remark, “{excerpt}”, and was left out.',
  },
  'outline-coaching': {
    zh: '第 {line} 行像是教人怎样回答：“{excerpt}”。这不是选项，没有读入。问卷里不应有答案。',
    en: 'Line {line} looks like coaching: “{excerpt}”. It is no option and was left out. A questionnaire has no answers.',
  },
  'outline-control-characters': {
    zh: '有 {count} 行含有控制字符（第一处在第 {line} 行），已删去。请核对文字。',
    en: 'Control characters were removed from {count} lines (first on line {line}). See that the words are right.',
  },
  'outline-findings-left-out': {
    zh: '另有 {count} 处问题没有列出。请先解决以上问题。',
    en: '{count} more findings are not listed. Mend those above first.',
  },
  'question-mark-missing': {
    zh: '{question} 没有注明(单选题)或(多选题)，暂按单选题处理。请补上。',
    en: '{question} does not say (单选题) or (多选题); it is taken as single choice. Add the mark.',
  },
  'question-kind-unsupported': {
    zh: '{question} 是“{mark}”，目前还不能问。可用：单选、多选、打分、排序、数字、开放、日期、时间、矩阵题和提示语。',
    en: '{question} is of the kind “{mark}”, which cannot be asked yet. Choices, marks, rankings, numbers, words, dates, times, batteries and words to read can.',
  },
  'question-items-missing': {
    zh: '{question} 是矩阵题，但没有项目。请在题干下加一行“【项目：甲；乙；丙】”。',
    en: '{question} is a battery without items. Put a line “【项目:…;…】” below its words.',
  },
  'question-items-without-battery': {
    zh: '{question} 列了项目，但没有注明(矩阵题)。请补上。',
    en: '{question} has items but does not say (矩阵题). Add it.',
  },
  'question-condition-unread': {
    zh: '第 {line} 行“{excerpt}”没有读懂。请写成“【仅当：Q1=1、2 且 Q3≥18】”，或“【核实：Q5≥9；人数很多】”。',
    en: 'Line {line}, “{excerpt}”, could not be read. Write “【仅当:Q1=1、2 且 Q3≥18】” or “【核实:Q5≥9;…】”.',
  },
  'option-or-question-unclear': {
    zh: '第 {line} 行“{excerpt}”可能是选项，也可能是下一题，暂按选项处理。选项请写成“({option})……”，题目请注明(单选题)。',
    en: 'Line {line}, “{excerpt}”, may be an option or the next question; it is taken as an option. Write “({option})…”, or mark the question (单选题).',
  },
  'option-skip-unread': {
    zh: '{question} 的选项({option})中“{mark}”没有读懂。请写成<跳至Q3>、<跳过Q8>或<终止:原因>。',
    en: '“{mark}” in option ({option}) of {question} could not be read. Write <跳至Q3>, <跳过Q8> or <终止:原因>.',
  },
  'option-mark-unknown': {
    zh: '{question} 的选项({option})中“{mark}”不是已知的标记，已作为选项文字保留。',
    en: '“{mark}” in option ({option}) of {question} is no known mark and was kept in the label.',
  },
  'option-exclusive-guessed': {
    zh: '{question} 的选项({option})“{label}”以“没有”开头，暂按与其他选项互斥处理。请标明(单独选)或(可同选)。',
    en: 'Option ({option}) of {question}, “{label}”, begins with 没有 and is taken to stand alone. Say (单独选) or (可同选).',
  },
} as const;

const ANSWERS = {
  'answer-question-unknown': {
    zh: '问卷里没有 {question} 这道题。',
    en: 'The questionnaire has no question {question}.',
  },
  'answer-question-off-route': {
    zh: '按前面的回答，{question} 不用问。要回答它，请先改前面的回答。',
    en: '{question} is not asked after the earlier answers. Correct those first.',
  },
  'answer-nothing-chosen': {
    zh: '{question} 还没有选择任何选项。',
    en: 'Nothing is chosen yet for {question}.',
  },
  'answer-option-unknown': {
    zh: '{question} 没有选项({option})。',
    en: '{question} has no option ({option}).',
  },
  'answer-option-twice': {
    zh: '{question} 的选项({option})选了两次。',
    en: 'Option ({option}) of {question} is chosen twice.',
  },
  'answer-too-many': {
    zh: '{question} 是单选题，只能选一项，现在选了 {count} 项。',
    en: '{question} takes one option; {count} are chosen.',
  },
  'answer-exclusive-with-others': {
    zh: '{question} 的“{label}”不能与其他选项同时选。',
    en: '“{label}” of {question} cannot be chosen together with others.',
  },
  'answer-text-missing': {
    zh: '{question} 选了“{label}”，请注明具体内容。',
    en: '“{label}” is chosen for {question}: say what it is.',
  },
  'answer-text-too-long': {
    zh: '{question} 的注明文字有 {length} 个字，最多 {most} 个字。请缩短。',
    en: 'The words for {question} have {length} characters; at most {most} are kept. Shorten them.',
  },
  'answer-too-few-options': {
    zh: '{question} 至少选 {least} 项，现在选了 {count} 项。',
    en: '{question} takes at least {least} options; {count} are chosen.',
  },
  'answer-too-many-options': {
    zh: '{question} 最多选 {most} 项，现在选了 {count} 项。请去掉多余的。',
    en: '{question} takes at most {most} options; {count} are chosen. Take some away.',
  },
  'answer-nothing-said': {
    zh: '{question} 还没有填写。',
    en: 'Nothing is typed yet for {question}.',
  },
  'answer-no-number': {
    zh: '{question} 要填数字，“{value}”不是数字。',
    en: '{question} takes a number; “{value}” is none.',
  },
  'answer-no-date': {
    zh: '{question} 要填日期，“{value}”不是。请写成 2026-03-01 或 2026年3月1日。',
    en: '{question} takes a date; “{value}” is none. Write 2026-03-01.',
  },
  'answer-no-time': {
    zh: '{question} 要填时间，“{value}”不是。请写成 08:30 或 8点30分。',
    en: '{question} takes a time of day; “{value}” is none. Write 08:30.',
  },
  'answer-too-many-decimals': {
    zh: '{question} 最多 {most} 位小数。',
    en: '{question} takes at most {most} decimals.',
  },
  'answer-below': {
    zh: '{question} 不能小于 {least}，现在是 {value}。',
    en: '{question} is at least {least}; {value} is less.',
  },
  'answer-above': {
    zh: '{question} 不能大于 {most}，现在是 {value}。',
    en: '{question} is at most {most}; {value} is more.',
  },
  'answer-two-ways': {
    zh: '{question} 既填了内容又选了选项，只能有一个。',
    en: '{question} is both typed and chosen; leave only one.',
  },
  'answer-to-note': {
    zh: '{question} 是提示语，不需要回答。',
    en: '{question} is words to read and takes no answer.',
  },
  'answer-contradicts': {
    zh: '{question} 与前面的回答矛盾：{message}。请核实后改正。',
    en: '{question} contradicts an earlier answer: {message}. Ask again and correct it.',
  },
  'answer-needs-reason': {
    zh: '{question} 请再核实：{message}。如属实，请注明原因。',
    en: '{question}, please make sure: {message}. If it is so, say why.',
  },
  'answer-text-without-option': {
    zh: '{question} 有注明文字，但没有选择要注明的选项。',
    en: '{question} has words, but no chosen option asks for any.',
  },
} as const;

/** Every problem of this room, by its code. */
export const QUESTIONNAIRE_PROBLEMS = { ...SOUNDNESS, ...OUTLINE, ...ANSWERS } as const;

export const problem = problemCatalogue(QUESTIONNAIRE_PROBLEMS);
