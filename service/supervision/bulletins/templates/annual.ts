// The annual report: the year against the year before, by kind and by place, beside what residents said in published surveys.
import type { Template } from './template.ts';

export const ANNUAL: Template = {
  id: 'annual',
  kind: 'annual',
  name: { zh: '平安建设年度报告', en: 'Annual report' },
  content: {
    title: '{{place}}{{period}}平安建设工作报告',
    to: '',
    blocks: [
      { kind: 'heading', level: 1, text: '一、全年概况' },
      {
        kind: 'paragraph',
        text: '{{period}}，共受理群众诉求和矛盾纠纷{{case.received}}件，与上年相比{{case.received:on-year}}；办结{{case.closed}}件。',
        when: 'known',
      },
      {
        kind: 'paragraph',
        text: '{{period}}，共受理群众诉求和矛盾纠纷{{case.received}}件，办结{{case.closed}}件。',
        when: 'else',
      },
      {
        kind: 'paragraph',
        text: '办结的事项中，说了意见的群众里满意的占{{case.satisfied}}，得到解决的占{{case.resolved}}，按期办结的占{{case.on-time}}。',
        when: 'known',
      },
      { kind: 'chart', table: 'case.by-month', caption: '图1　逐月受理和办结情况（件）', when: 'known' },
      { kind: 'heading', level: 1, text: '二、矛盾纠纷化解' },
      {
        kind: 'paragraph',
        text: '全年排查矛盾纠纷{{dispute.received}}起，化解{{dispute.settled}}起。',
      },
      { kind: 'table', table: 'case.by-kind', caption: '表1　各类事项', when: 'known' },
      { kind: 'heading', level: 1, text: '三、入户走访和宣传' },
      {
        kind: 'paragraph',
        text: '全年走访{{visit.households}}户、{{visit.visits}}次，收集群众诉求{{visit.requests}}件，已答复{{visit.answered}}件；发放宣传单{{publicity.leaflets}}份，悬挂横幅{{publicity.banners}}幅。召开评议会{{meeting.held}}场，收集建议{{meeting.suggestions}}条。',
      },
      {
        kind: 'paragraph',
        text: '年末有义务巡防队{{patrol.teams}}支、队员{{patrol.members}}人，全年出动{{patrol.duties}}人次、{{patrol.hours}}小时，参与调处纠纷{{patrol.mediated}}起。',
        when: 'known',
      },
      { kind: 'heading', level: 1, text: '四、公众安全感（已公布的调查）' },
      {
        kind: 'paragraph',
        text: '最近一次公布的调查中，公众安全感为{{survey.safe}}（样本{{survey.answered}}人）。调查由独立的调查机构组织，与办件满意率不是一回事，不合并计算。',
        when: 'known',
      },
      {
        kind: 'chart',
        table: 'survey.by-place',
        caption: '图2　各地公众安全感（已公布，%）',
        when: 'known',
      },
      {
        kind: 'table',
        table: 'context.by-kind',
        caption: '表2　公安和法院数据（由公安、法院提供）',
        when: 'known',
      },
      { kind: 'heading', level: 1, text: '五、各地情况' },
      { kind: 'table', table: 'case.by-place', caption: '表3　各地受理办理情况' },
      { kind: 'heading', level: 1, text: '六、下一年工作打算' },
      { kind: 'paragraph', text: '（请填写。）' },
    ],
    copyTo: '',
    signed: '{{office}}',
  },
};
