// Every key of the console, per screen: what it does and what the help says of it. To change a key, change its row.
// Keys that choose an option or an outcome come from the questionnaire and from the table of outcomes.
import type { Bilingual } from '#base';

/** What a key asks for; the screens carry it out. */
export type Command =
  | 'take-next'
  | 'leave'
  | 'dial'
  | 'copy-number'
  | 'begin'
  | 'pick'
  | 'confirm'
  | 'back'
  | 'on'
  | 'to-open'
  | 'note'
  | 'wish'
  | 'outcomes'
  | 'pause'
  | 'close'
  | 'help';

export interface KeyRow {
  readonly keys: readonly string[];
  /** how the help writes them, where it is not each key by its name */
  readonly shown?: string;
  readonly command: Command;
  readonly words: Bilingual;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const NOTE = { keys: ['m'], command: 'note', words: { zh: '写备注', en: 'write a note' } } as const;
const WISH = {
  keys: ['w'],
  command: 'wish',
  words: { zh: '对方自己要求部门回电', en: 'they ask that an office calls back' },
} as const;
const PAUSE = {
  keys: ['p'],
  command: 'pause',
  words: { zh: '这个样本之后休息（再按取消）', en: 'rest after this unit (again: go on)' },
} as const;
const HELP = {
  keys: ['?', '？'],
  shown: '?',
  command: 'help',
  words: { zh: '按键说明', en: 'these keys' },
} as const;
const CLOSE = { keys: ['Escape'], command: 'close', words: { zh: '返回', en: 'back' } } as const;
const BACK = {
  keys: ['ArrowLeft', 'Backspace', 'ArrowUp'],
  command: 'back',
  words: { zh: '回到上一题', en: 'back to the question before' },
} as const;

/** Letters for options whose printed number has more than one digit: those that no command of the screen uses. */
export const OPTION_LETTERS: readonly string[] = [...'abcdefghijklnqrstuvxyz'];

export const KEYS = {
  ready: [
    { keys: ['Enter', 'n'], command: 'take-next', words: { zh: '取下一个样本', en: 'take the next unit' } },
    { keys: ['Escape'], command: 'leave', words: { zh: '回到我的调查', en: 'to my surveys' } },
    HELP,
  ],
  unit: [
    {
      keys: ['Enter', 'd'],
      command: 'dial',
      words: { zh: '已拨打，开始计时', en: 'dialled: the clock starts' },
    },
    { keys: ['c'], command: 'copy-number', words: { zh: '复制号码', en: 'copy the number' } },
    PAUSE,
    HELP,
  ],
  call: [
    {
      keys: ['Enter', 'b'],
      command: 'begin',
      words: { zh: '对方同意，开始访问', en: 'the person agrees: begin' },
    },
    {
      keys: [...DIGITS, '-'],
      shown: '1–9 0 -',
      command: 'pick',
      words: { zh: '记录拨打结果', en: 'record the outcome' },
    },
    { keys: ['o'], command: 'outcomes', words: { zh: '打开结果表', en: 'open the list of outcomes' } },
    NOTE,
    PAUSE,
    HELP,
  ],
  question: [
    {
      keys: [...DIGITS, ...OPTION_LETTERS],
      shown: '1–9 A–E',
      command: 'pick',
      words: {
        zh: '选项旁的键：单选即答，多选可勾可去（10 起用字母）',
        en: 'the key beside the option: answers, or ticks in a multiple choice (letters from 10 on)',
      },
    },
    { keys: ['Enter'], command: 'confirm', words: { zh: '确认多选或文字', en: 'confirm ticks or words' } },
    BACK,
    { keys: ['ArrowDown'], command: 'on', words: { zh: '到后一题', en: 'to the question after' } },
    {
      keys: ['ArrowRight', 'End'],
      command: 'to-open',
      words: { zh: '到第一道未答的题', en: 'to the first open question' },
    },
    {
      keys: ['o'],
      command: 'outcomes',
      words: { zh: '中断访问，记录结果', en: 'break off, record an outcome' },
    },
    NOTE,
    WISH,
    PAUSE,
    HELP,
  ],
  ending: [
    { keys: ['Enter', '1'], command: 'confirm', words: { zh: '保存并结束这次访问', en: 'save and end' } },
    BACK,
    { keys: ['o'], command: 'outcomes', words: { zh: '记录别的结果', en: 'another outcome' } },
    NOTE,
    WISH,
    PAUSE,
    HELP,
  ],
  outcomes: [
    {
      keys: [...DIGITS, '-'],
      shown: '1–9 0 -',
      command: 'pick',
      words: { zh: '选择结果', en: 'choose the outcome' },
    },
    CLOSE,
  ],
  confirming: [
    {
      keys: [...DIGITS, '-'],
      shown: '1–9 0 -',
      command: 'pick',
      words: {
        zh: '再按同一键确认，或改选别的结果',
        en: 'the same key again confirms; another chooses anew',
      },
    },
    {
      keys: ['Enter'],
      command: 'confirm',
      words: { zh: '确认', en: 'confirm' },
    },
    CLOSE,
  ],
  choosing: [{ keys: DIGITS, shown: '1–9', command: 'pick', words: { zh: '选择', en: 'choose' } }, CLOSE],
  help: [
    {
      keys: ['Escape', '?', '？', 'Enter'],
      shown: 'Esc',
      command: 'close',
      words: { zh: '关闭', en: 'close' },
    },
  ],
} as const satisfies Record<string, readonly KeyRow[]>;

export type Screen = keyof typeof KEYS;

/** The row of a screen on which a key stands. */
export function rowOnKey(screen: Screen, key: string): KeyRow | undefined {
  const rows: readonly KeyRow[] = KEYS[screen];
  return rows.find((row) => row.keys.includes(key));
}

/** The key to show on a command's button: the first of its row. */
export function keyOf(screen: Screen, command: Command): string {
  return namesOf(screen, command)[0] ?? '';
}

/** All keys of a command: `Enter / N`. */
export function keysOf(screen: Screen, command: Command): string {
  return namesOf(screen, command).join(' / ');
}

function namesOf(screen: Screen, command: Command): readonly string[] {
  const rows: readonly KeyRow[] = KEYS[screen];
  return rows.find((row) => row.command === command)?.keys.map(keyName) ?? [];
}

const NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** A key as it is printed on a keyboard. */
export function keyName(key: string): string {
  return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
