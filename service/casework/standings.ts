// Where a case stands, and what that means in plain words for who sent it.
import type { Bilingual } from '#base';

export interface StandingRow {
  readonly label: Bilingual;
  /** for the resident */
  readonly meaning: Bilingual;
  /** somebody still owes something before the matter itself is done */
  readonly isOpen: boolean;
}

export const STANDINGS = {
  received: {
    label: { zh: '已接收', en: 'received' },
    meaning: {
      zh: '您反映的事已经收到，正在确定由哪个单位办理',
      en: 'your matter has come in; who deals with it is being decided',
    },
    isOpen: true,
  },
  routed: {
    label: { zh: '已派单', en: 'routed' },
    meaning: { zh: '已经交给责任单位，等它受理', en: 'it was given to an office, which now takes it up' },
    isOpen: true,
  },
  'sent-back': {
    label: { zh: '退回重派', en: 'sent back' },
    meaning: {
      zh: '不归这个单位管，正在重新确定由谁办理',
      en: 'that office is not the one for it; who is is being decided',
    },
    isOpen: true,
  },
  accepted: {
    label: { zh: '办理中', en: 'under way' },
    meaning: { zh: '责任单位已经受理，正在办理', en: 'the office has taken it up and is working on it' },
    isOpen: true,
  },
  'on-hold': {
    label: { zh: '暂停计时', en: 'on hold' },
    meaning: {
      zh: '因为写明的原因，办理期限暂时停止计算',
      en: 'the limit stands still for the reason given',
    },
    isOpen: true,
  },
  agreed: {
    label: { zh: '已达成协议', en: 'agreed' },
    meaning: { zh: '双方达成了协议，正在履行', en: 'the parties agreed and are doing what they agreed on' },
    isOpen: true,
  },
  closed: {
    label: { zh: '已办结', en: 'closed' },
    meaning: {
      zh: '责任单位说已经办完，请您评价',
      en: 'the office says that it is done; please say whether it is',
    },
    isOpen: false,
  },
  'followed-up': {
    label: { zh: '已回访', en: 'followed up' },
    meaning: { zh: '已经有人回访，记下了您的意见', en: 'somebody called back and wrote down what you said' },
    isOpen: false,
  },
  'under-review': {
    label: { zh: '复查中', en: 'under review' },
    meaning: {
      zh: '您请求复查，上一级单位正在复查原来的答复',
      en: 'you asked for a review; the office above is looking at the answer',
    },
    isOpen: true,
  },
  'under-re-review': {
    label: { zh: '复核中', en: 'under re-review' },
    meaning: {
      zh: '您请求复核，再上一级单位正在复核复查意见',
      en: 'you asked for a re-review; the next office above is looking at the review',
    },
    isOpen: true,
  },
  'struck-off': {
    label: { zh: '已销号', en: 'struck off' },
    meaning: { zh: '这件事已经了结', en: 'the matter is over' },
    isOpen: false,
  },
  refused: {
    label: { zh: '不予受理', en: 'refused' },
    meaning: { zh: '没有受理，原因写在下面', en: 'it was not taken up, for the reason given below' },
    isOpen: false,
  },
  withdrawn: {
    label: { zh: '已撤回', en: 'withdrawn' },
    meaning: { zh: '您撤回了这件事', en: 'you withdrew the matter' },
    isOpen: false,
  },
  joined: {
    label: { zh: '已并案', en: 'joined' },
    meaning: {
      zh: '同一件事已经有人反映，并在一起办理，办到哪一步同样会告诉您',
      en: 'the same matter was sent before; both are dealt with together, and you are told how it stands all the same',
    },
    isOpen: false,
  },
} as const satisfies Readonly<Record<string, StandingRow>>;
export type Standing = keyof typeof STANDINGS;

export const ALL_STANDINGS = Object.keys(STANDINGS).filter(isStanding);

export function isStanding(code: string): code is Standing {
  return Object.hasOwn(STANDINGS, code);
}
