// Publicity: what kinds of material there are, by which channels they go out, and when one may be approved.
// What may be said is the wording room's business: here only its findings count.
import { type Bilingual, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

interface Words {
  readonly label: Bilingual;
}

export const MATERIAL_KINDS = {
  'open-letter': { label: { zh: '公开信', en: 'open letter' } },
  slogan: { label: { zh: '宣传标语', en: 'slogan' } },
  leaflet: { label: { zh: '宣传彩页', en: 'leaflet' } },
  broadcast: { label: { zh: '广播稿', en: 'broadcast text' } },
  'short-message': { label: { zh: '短信', en: 'short message' } },
  poster: { label: { zh: '海报（带二维码）', en: 'poster with QR code' } },
} as const satisfies Readonly<Record<string, Words>>;
export type MaterialKind = keyof typeof MATERIAL_KINDS;

export const CHANNELS = {
  banner: { label: { zh: '横幅', en: 'banner' } },
  poster: { label: { zh: '张贴', en: 'poster' } },
  leaflet: { label: { zh: '入户发放', en: 'handed out at the door' } },
  loudspeaker: { label: { zh: '村村响', en: 'village loudspeaker' } },
  meeting: { label: { zh: '屋场恳谈会', en: 'courtyard meeting' } },
  telephone: { label: { zh: '电话', en: 'telephone' } },
  'short-message': { label: { zh: '短信', en: 'short message' } },
  wechat: { label: { zh: '微信', en: 'WeChat' } },
  'short-video': { label: { zh: '短视频', en: 'short video' } },
  screen: { label: { zh: 'LED 显示屏', en: 'LED screen' } },
  board: { label: { zh: '宣传栏', en: 'notice board' } },
  press: { label: { zh: '网络和新闻', en: 'online and press' } },
} as const satisfies Readonly<Record<string, Words>>;
export type Channel = keyof typeof CHANNELS;

export const MATERIAL_STANDINGS = {
  draft: { label: { zh: '草稿', en: 'draft' } },
  approved: { label: { zh: '已批准', en: 'approved' } },
  withdrawn: { label: { zh: '已停用', en: 'withdrawn' } },
} as const satisfies Readonly<Record<string, Words>>;
export type MaterialStanding = keyof typeof MATERIAL_STANDINGS;

/** A phrase that the wording check pointed to. Offsets count UTF-16 code units. */
export interface WordingFinding {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly advice: Bilingual;
  /** why it presses */
  readonly reason: Bilingual;
}

/** A phrase that somebody replaced, and why. */
export interface Mend {
  readonly kind: string;
  readonly phrase: string;
  readonly replacement: string;
}

/** Problems: `material-not-draft`, `material-empty`, `wording-findings-left`. */
export function mayApprove(material: {
  readonly standing: MaterialStanding;
  readonly text: string;
  readonly findings: readonly WordingFinding[];
}): Result<true> {
  if (material.standing !== 'draft')
    return refused(problem('material-not-draft', wordsOf(material.standing)));
  if (material.text.trim() === '') return refused(problem('material-empty', {}));
  const [first] = material.findings;
  if (first)
    return refused(
      problem('wording-findings-left', { count: material.findings.length, phrase: first.phrase }, 'text'),
    );
  return ok(true);
}

/** Puts other words in the place of one finding. Problems: `finding-gone`, `material-not-draft`. */
export function mendText(
  material: {
    readonly standing: MaterialStanding;
    readonly text: string;
    readonly findings: readonly WordingFinding[];
  },
  nth: number,
  replacement: string,
): Result<{ readonly text: string; readonly mend: Mend }> {
  if (material.standing !== 'draft')
    return refused(problem('material-not-draft', wordsOf(material.standing)));
  const finding = material.findings[nth];
  if (!finding || material.text.slice(finding.start, finding.end) !== finding.phrase)
    return refused(problem('finding-gone', {}));
  const text = material.text.slice(0, finding.start) + replacement + material.text.slice(finding.end);
  return ok({ text, mend: { kind: finding.kind, phrase: finding.phrase, replacement } });
}

/** Only what was approved is put up. Problem: `material-not-approved`. */
export function mayPost(standing: MaterialStanding): Result<true> {
  return standing === 'approved' ? ok(true) : refused(problem('material-not-approved', wordsOf(standing)));
}

function wordsOf(standing: MaterialStanding): { standingZh: string; standingEn: string } {
  const { label } = MATERIAL_STANDINGS[standing];
  return { standingZh: label.zh, standingEn: label.en };
}

/** How many of a channel's postings are wanted in each place of a kind. */
export interface PostingTarget {
  readonly channel: Channel;
  readonly per: 'village' | 'group';
  readonly atLeast: number;
  readonly atMost: number | null;
  readonly label: Bilingual;
}

/** Document 001: two to five banners a village, five posters or more a group. An office may want others. */
export const POSTING_TARGETS: readonly PostingTarget[] = [
  {
    channel: 'banner',
    per: 'village',
    atLeast: 2,
    atMost: 5,
    label: { zh: '每村横幅 2–5 幅', en: '2 to 5 banners a village' },
  },
  {
    channel: 'poster',
    per: 'group',
    atLeast: 5,
    atMost: null,
    label: { zh: '每组张贴 5 幅以上', en: '5 or more posters a group' },
  },
];

export type TargetState = 'short' | 'met' | 'beyond';

export function targetState(target: PostingTarget, count: number): TargetState {
  if (count < target.atLeast) return 'short';
  return target.atMost !== null && count > target.atMost ? 'beyond' : 'met';
}
