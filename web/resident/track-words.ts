// Words of the page on which a matter is looked up.
export const TRACK_WORDS = {
  title: { zh: '查进度', en: 'Follow your request' },
  lead: {
    zh: '输入发送时得到的编号和查询码。',
    en: 'Enter the number and the code that you got when you sent it.',
  },
  number: { zh: '编号', en: 'Number' },
  code: { zh: '查询码', en: 'Code' },
  codeHint: { zh: '不分大小写，中间的横线可以不写。', en: 'Capitals do not matter, nor do the hyphens.' },
  look: { zh: '查看', en: 'Look' },
  notFound: { zh: '没有找到', en: 'Not found' },
  lost: {
    zh: '查询码丢了不能找回：匿名的诉求只认查询码。可以再发一次，说明以前发过。',
    en: 'A lost code cannot be found again: an anonymous request is known by its code alone. You may send it again and say so.',
  },
} as const;
