// Publicity for the demo: the ready-made neutral texts, filled in with made-up names and numbers, and one slogan of document 001
// as a draft, so that there is something to mend.
import { fill } from '#base';
import type { Channel, MaterialKind } from '#service/outreach';
import { NEUTRAL_TEXTS } from '#wording';

export interface DemoMaterial {
  readonly key: string;
  readonly kind: MaterialKind;
  readonly channel: Channel;
  readonly title: string;
  readonly text: string;
  readonly isApproved: boolean;
}

const DETAILS = {
  date: '近日',
  surveyCentre: '演示社情民意调查中心',
  callingNumber: '000-12340',
  verifyPage: '本站“核实来电”页面',
  verifyPhone: '000-12340',
  reportPhone: '000-12340',
  reportPage: '本站“反映”页面',
  office: '云集街道综治中心（演示）',
};

function readyMade(name: keyof typeof NEUTRAL_TEXTS, kind: MaterialKind, channel: Channel): DemoMaterial {
  const { name: title, text } = NEUTRAL_TEXTS[name];
  const filled = fill(text.zh, DETAILS);
  return { key: name, kind, channel, title: `${title.zh}（模拟）`, text: filled, isApproved: true };
}

export const DEMO_MATERIALS: readonly DemoMaterial[] = [
  readyMade('letter', 'open-letter', 'leaflet'),
  readyMade('poster', 'poster', 'poster'),
  readyMade('sms', 'short-message', 'short-message'),
  {
    key: 'banner',
    kind: 'slogan',
    channel: 'banner',
    title: '横幅（模拟）',
    text: '有困难找网格员，有矛盾找调解员',
    isApproved: true,
  },
  {
    key: 'slogan-of-2023',
    kind: 'slogan',
    channel: 'banner',
    title: '2023年标语，待修改（模拟）',
    text: '抓好综治民调，提升衡南形象。',
    isApproved: false,
  },
];
