// Words of the pages of bulletins.
export const BULLETIN_WORDS = {
  title: { zh: '简报和通报', en: 'Bulletins' },
  lead: {
    zh: '本县各单位公开的简报、通报和报告。每个数字都能看到怎么得来；公布以后有变化的，会标出来，原来的数不改。',
    en: 'Briefings, notices and reports that offices of this county have made public. Each figure says how it was got; those that have changed since are marked, and what was published stays as it was. The texts are in Chinese.',
  },
  none: { zh: '还没有公开的简报。', en: 'None has been made public yet.' },
  pages: { zh: '页码', en: 'Pages' },
  page: { zh: '第 {page} 页，共 {last} 页', en: 'page {page} of {last}' },
  before: { zh: '上一页', en: 'before' },
  after: { zh: '下一页', en: 'after' },
  all: { zh: '全部简报', en: 'All bulletins' },
  publishedBy: { zh: '{office}，{day}公布', en: '{office}, published on {day}' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
  withdrawnWhy: { zh: '这份简报已经撤销：{reason}', en: 'This bulletin was withdrawn: {reason}' },
  simulated: { zh: '模拟数据，不是真实情况', en: 'Simulated: nothing in it is real' },
  sources: { zh: '数字说明', en: 'How the figures were got' },
  reckoned: { zh: '除注明的以外，于{day}统计。', en: 'Reckoned on {day} unless said otherwise.' },
  figure: { zh: '数字', en: 'Figure' },
  value: { zh: '公布的数', en: 'As published' },
  how: { zh: '怎么得来', en: 'How it was got' },
  hand: {
    zh: '※ 人工填写：{reason}；系统统计为{reckoned}',
    en: '※ by hand: {reason}; the system reckoned {reckoned}',
  },
  change: {
    zh: '△ 公布时{published}，{day}再统计为{now}',
    en: '△ published as {published}, reckoned as {now} on {day}',
  },
  changedLead: {
    zh: '公布以后有 {n} 个数有变化（补录、更正等）。正文保持公布时的数，变化列在下面的说明里。',
    en: '{n} figures have changed since (late entries, corrections). The text keeps what was published; the changes are told below.',
  },
  hash: { zh: '正文和数字的校验值（SHA-256）：', en: 'Hash of the text and its figures (SHA-256): ' },
} as const;
