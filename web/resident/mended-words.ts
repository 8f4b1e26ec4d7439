// Words of the page of mended matters.
export const MENDED_WORDS = {
  title: { zh: '办好的事', en: 'Mended matters' },
  lead: {
    zh: '居民反映过、已经办好，并由工作人员看过、同意公开的事。',
    en: 'What residents reported and what was mended, once a member of staff had looked at it and released it.',
  },
  place: { zh: '地方', en: 'Place' },
  kind: { zh: '类别', en: 'Kind' },
  any: { zh: '全部', en: 'All' },
  show: { zh: '显示', en: 'Show' },
  count: { zh: '共 {n} 件', en: '{n} in all' },
  none: { zh: '还没有公开的事。', en: 'Nothing has been released yet.' },
  days: { zh: '{sent}反映，{mended}办结', en: 'sent {sent}, mended {mended}' },
  pages: { zh: '翻页', en: 'Pages' },
  page: { zh: '第 {page} / {last} 页', en: 'page {page} of {last}' },
  before: { zh: '上一页', en: 'Previous' },
  after: { zh: '下一页', en: 'Next' },
  note: {
    zh: '这里没有反映人的任何信息。没有公开不等于没有办。数量多的地方，可能只是反映得多。',
    en: 'Nothing here is about who sent it. What is not released may be mended all the same, and a place with many may simply have more who speak up.',
  },
  byPlace: { zh: '各地件数（表格）', en: 'Numbers by place (table)' },
  number: { zh: '件数', en: 'Number' },
  mapTitle: { zh: '各地办好的事（件数）', en: 'Mended matters by place (number)' },
  mapByPosition: {
    zh: '圆点在村（社区）所在的位置，越大越多；名字太挤时见下面的表格。',
    en: 'Dots stand where the villages lie; larger means more. Names without room stand in the table below.',
  },
  mapAsTiles: {
    zh: '没有登记位置的村（社区）按顺序排成格子，颜色越深越多。',
    en: 'Villages without a position stand in rows; darker means more.',
  },
} as const;
