// The monthly briefing, in the order of document 000: what was done, what residents brought, disputes, publicity, what comes next.
import type { Template } from './template.ts';

export const BRIEFING: Template = {
  id: 'briefing',
  kind: 'briefing',
  name: { zh: '平安建设工作月度简报', en: 'Monthly briefing' },
  content: {
    title: '{{place}}{{period}}平安建设工作情况',
    to: '',
    blocks: [
      { kind: 'heading', level: 1, text: '一、总体情况' },
      {
        kind: 'paragraph',
        text: '{{period}}，{{place}}共受理群众诉求和矛盾纠纷{{case.received}}件，与去年同期相比{{case.received:on-year}}；办结{{case.closed}}件，期末在办{{case.open-at-end}}件。',
        when: 'known',
      },
      {
        kind: 'paragraph',
        text: '{{period}}，{{place}}共受理群众诉求和矛盾纠纷{{case.received}}件，办结{{case.closed}}件，期末在办{{case.open-at-end}}件。',
        when: 'else',
      },
      {
        kind: 'paragraph',
        text: '办结的事项中，说了意见的群众里满意的占{{case.satisfied}}，按期办结的占{{case.on-time}}。',
        when: 'known',
      },
      {
        kind: 'chart',
        table: 'case.by-month',
        caption: '图1　今年以来逐月受理和办结情况（件）',
        when: 'known',
      },
      {
        kind: 'paragraph',
        text: '{{year-to-date}}，110接有效报警总数与去年同期相比{{context.alarms:year-to-date:on-year}}，刑事警情{{context.criminal-alarms:year-to-date:on-year}}，矛盾纠纷警情{{context.dispute-alarms:year-to-date:on-year}}。',
        when: 'known',
      },
      { kind: 'heading', level: 1, text: '二、矛盾纠纷化解' },
      {
        kind: 'paragraph',
        text: '本期排查矛盾纠纷{{dispute.received}}起，化解{{dispute.settled}}起；今年以来共化解{{dispute.settled:year-to-date}}起。',
      },
      { kind: 'heading', level: 1, text: '三、走访、宣传和巡防' },
      {
        kind: 'paragraph',
        text: '本期走访{{visit.households}}户，收集群众诉求{{visit.requests}}件，已答复{{visit.answered}}件。',
      },
      {
        kind: 'paragraph',
        text: '发放宣传单{{publicity.leaflets}}份，悬挂横幅{{publicity.banners}}幅，召开屋场恳谈会{{publicity.meetings}}场；召开评议会{{meeting.held}}场，收集建议{{meeting.suggestions}}条。',
      },
      { kind: 'table', table: 'visit.by-place', caption: '表1　各地走访情况', when: 'known' },
      {
        kind: 'paragraph',
        text: '现有义务巡防队{{patrol.teams}}支、队员{{patrol.members}}人。今年以来，队员出动{{patrol.duties:year-to-date:about}}人次，参与调处各类纠纷{{patrol.mediated:year-to-date}}起，发现并上报情况{{patrol.seen:year-to-date}}处。',
        when: 'known',
      },
      { kind: 'heading', level: 1, text: '四、各地办理情况' },
      { kind: 'table', table: 'case.by-place', caption: '表2　各地受理办理情况' },
      { kind: 'heading', level: 1, text: '五、下一步工作' },
      { kind: 'paragraph', text: '请各地对照本期情况，优先办好在办和超期的事项，做好走访诉求的答复。' },
    ],
    copyTo: '',
    signed: '{{office}}',
  },
};
