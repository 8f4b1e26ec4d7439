// Publicity for the demo: ready-made neutral texts (who calls, why, voluntary, confidential, how to verify, how to report being
// coached), and one slogan of document 001 as a draft, so that there is something to mend.
import type { Channel, MaterialKind } from '#service/outreach';

export interface DemoMaterial {
  readonly key: string;
  readonly kind: MaterialKind;
  readonly channel: Channel;
  readonly title: string;
  readonly text: string;
  readonly isApproved: boolean;
}

export const DEMO_MATERIALS: readonly DemoMaterial[] = [
  {
    key: 'letter',
    kind: 'open-letter',
    channel: 'leaflet',
    title: '致居民的一封公开信（模拟）',
    isApproved: true,
    text: `各位居民：
近期，省、市社情民意调查机构会以电话方式了解大家对社会治安的感受。接不接、答不答都由您决定，中途也可以停下。您的回答只用于统计，我们看不到谁答了什么，也没有标准答案。
接到电话时，请不要提供银行卡号、验证码或转账。想确认来电是否真实，请打开核实页面，或向调查机构的公布电话查询。
如果有人要求您怎样回答，或者让您出示通话记录，请在核实页面向调查机构反映。
您平时遇到的治安、环境、邻里问题，随时可以告诉村（社区）干部，我们会告诉您办到哪一步。
云集街道综治中心（演示）`,
  },
  {
    key: 'poster',
    kind: 'poster',
    channel: 'poster',
    title: '怎样核实调查来电（模拟）',
    isApproved: true,
    text: '接到民意调查电话？扫码核实：谁在调查、用哪个号码、从不问什么。参加自愿，回答保密，没有标准答案。',
  },
  {
    key: 'message',
    kind: 'short-message',
    channel: 'short-message',
    title: '短信（模拟）',
    isApproved: true,
    text: '【云集街道】近期有调查机构电话了解社会治安感受。参加自愿，回答保密。核实来电请打开核实页面；调查不会索要验证码或转账。',
  },
  {
    key: 'banner',
    kind: 'slogan',
    channel: 'banner',
    title: '横幅（模拟）',
    isApproved: true,
    text: '有困难找网格员，有矛盾找调解员',
  },
  {
    key: 'slogan-of-2023',
    kind: 'slogan',
    channel: 'banner',
    title: '2023年标语，待修改（模拟）',
    isApproved: false,
    text: '抓好综治民调，提升衡南形象。',
  },
];
