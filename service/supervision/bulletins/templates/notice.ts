// The notice after an inspection round: what was looked at, how the places stand, what is to be mended. Ranks are those of the rounds, with their sets.
import type { Template } from './template.ts';

export const NOTICE: Template = {
  id: 'notice',
  kind: 'notice',
  name: { zh: '督查情况通报', en: 'Round notice' },
  content: {
    title: '关于{{period}}平安建设工作督查情况的通报',
    to: '各村（社区），各有关单位',
    blocks: [
      {
        kind: 'paragraph',
        text: '按照工作安排，{{office}}对{{period}}平安建设工作开展了督查。现将有关情况通报如下。',
      },
      { kind: 'heading', level: 1, text: '一、基本情况' },
      {
        kind: 'paragraph',
        text: '{{period}}共督查{{inspection.rounds}}轮、{{inspection.units}}个单位，要求整改{{inspection.mends}}件；期末逾期未整改{{inspection.mends-overdue}}件。本期发出督办牌{{chase.issued}}张，其中黑牌{{chase.black}}张，办结摘牌{{chase.lifted}}张。',
        when: 'known',
      },
      {
        kind: 'paragraph',
        text: '督查期间，共受理群众诉求和矛盾纠纷{{case.received}}件，办结{{case.closed}}件；走访{{visit.households}}户，收集诉求{{visit.requests}}件，已答复{{visit.answered}}件；悬挂横幅{{publicity.banners}}幅，张贴标语海报{{publicity.posters}}张。',
      },
      { kind: 'heading', level: 1, text: '二、各地情况' },
      { kind: 'table', table: 'inspection.by-unit', caption: '表1　各单位督查情况', when: 'known' },
      {
        kind: 'paragraph',
        text: '按这些轮次，各单位可以分成{{inspection.tiers}}档；一轮分数的差别中约{{inspection.chance}}属于偶然，同一档的单位分不出高下。',
        when: 'known',
      },
      { kind: 'table', table: 'case.by-place', caption: '表2　各地受理办理情况', when: 'known' },
      { kind: 'table', table: 'visit.by-place', caption: '表3　各地走访情况', when: 'known' },
      { kind: 'heading', level: 1, text: '三、需要整改的问题' },
      { kind: 'paragraph', text: '（请写明问题、责任单位和整改时限；对结果有异议的，可以申请复核。）' },
      { kind: 'heading', level: 1, text: '四、工作要求' },
      { kind: 'paragraph', text: '请有关单位按期整改并反馈，下一轮督查时将回头看。' },
    ],
    copyTo: '',
    signed: '{{office}}',
  },
};
