// A village on one page, for the notice board: what was brought, what was done, how to say more.
import type { Template } from './template.ts';

export const VILLAGE: Template = {
  id: 'village',
  kind: 'village',
  name: { zh: '一村（社区）一页', en: 'A village’s one page' },
  content: {
    title: '{{place}}{{period}}平安建设一页看',
    to: '',
    blocks: [
      {
        kind: 'paragraph',
        text: '{{period}}，本村（社区）受理诉求和矛盾纠纷{{case.received}}件，办结{{case.closed}}件；排查纠纷{{dispute.received}}起，化解{{dispute.settled}}起；期末还有{{case.open-at-end}}件在办。',
      },
      { kind: 'chart', table: 'case.by-month', caption: '今年以来逐月受理和办结（件）', when: 'known' },
      {
        kind: 'paragraph',
        text: '村干部和志愿者走访{{visit.households}}户，记下诉求{{visit.requests}}件，已答复{{visit.answered}}件。',
      },
      { kind: 'table', table: 'case.by-kind', caption: '各类事项（件）', when: 'known' },
      {
        kind: 'paragraph',
        text: '有事请到村（社区）办公室、打热线或在网上反映；每件都有编号，随时可查进度。',
      },
    ],
    copyTo: '',
    signed: '{{office}}',
  },
};
