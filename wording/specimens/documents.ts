// Passages of the public letters of 2018 and 2023 that this check was built for, with the kind that each must be found as.
import type { PressureKind } from '../kinds.ts';

export interface Passage {
  readonly kind: PressureKind;
  readonly phrase: string;
  readonly text: string;
}

const passage = (kind: PressureKind, phrase: string, text: string): Passage => ({ kind, phrase, text });

export const DOCUMENT_PASSAGES: readonly Passage[] = [
  passage('image-or-investment-pressure', '增光', '【安全感满意度】@全县人民 您的回答将为上栗增光添彩!'),
  passage(
    'image-or-investment-pressure',
    '点赞',
    '恭喜您即将代表上栗参与公众安全测评,为家乡点赞的宝贵机会,请您积极支持配合。',
  ),
  passage('sample-answer', '请直接回答“安全', '如对我们的工作评价满意,请直接回答“安全”和“满意”;'),
  passage('banned-vocabulary', '不要使用“还好', '不要使用“还好”“蛮好”“差不多”等模糊语言,以免测评人员误解。'),
  passage(
    'image-or-investment-pressure',
    '非常满意',
    '您的一句非常满意,是我们工作的最大追求,也衷心感谢大家长期以来对政法工作的关注和支持!',
  ),
  passage('identity-advice', '无效测评对象', '电话测评对调查者身份进行询问,有三类人员会被视为无效测评对象:'),
  passage(
    'option-position',
    '这两项都视为不安全',
    '今年测评增加了“不太安全”和“不太满意”两个新选项,\n且这两项都视为不安全和不满意范畴以内。',
  ),
  passage(
    'narrowing-time-or-place',
    '请告知上栗县上栗镇',
    '▶请问你住在哪个县区?城镇还是乡村?\n如上栗县上栗镇(乡村)(回答时请告知上栗县上栗镇)',
  ),
  passage(
    'sample-answer',
    '安全',
    '▶请问您居住的地方感觉安全、基本安全、不太安全还是不安全?\n安全!(有人民警察在,内心满满的安全感)',
  ),
  passage('sample-answer', '肯定的语气', '有好转(请务必用肯定的语气回答哦)'),
  passage(
    'sample-answer',
    '满意',
    '▶请问您对本地检察院工作的评价是满意、基本满意、不太满意、不满意还是不了解?\n满意(广大干警辛勤工作,默默奉献。)',
  ),
  passage(
    'sample-answer',
    '就回答没有',
    '最后,请问您对搞好本地的社会治安有什么建议吗?(如果没有建议,就回答没有。)',
  ),
  passage('sample-answer', '不存在', '▶您认为当地是否存在黑恶势力?\n不存在'),
  passage(
    'image-or-investment-pressure',
    '难免',
    '在接听民调电话时难免存在“不了解”“打分低”的现象,希望父老乡亲都给出客观公正的评价!',
  ),
  passage('image-or-investment-pressure', '影响着投资', '您的回答关乎着云集的形象,也影响着投资商的信心。'),
  passage('image-or-investment-pressure', '为家乡道', '殷切地希望大家为家乡道一声“好”,公正客观地评价云集。'),
  passage('image-or-investment-pressure', '形象', '抓好综治民调,提升衡南形象。'),
  passage('image-or-investment-pressure', '提升民调靠大家', '大家小家是一家,提升民调靠大家。'),
  passage('penalty', '约谈', '综治民调每次督查后三位的单位、村(社区),党工委书记约谈主要负责人。'),
  passage(
    'reward',
    '优先考虑评先',
    '综治民调每次督查均排在前五的单位、村(社区),在年度考核中优先考虑评先评优。',
  ),
];
