// Words of the public notice of awards.
export const AWARDS_WORDS = {
  title: { zh: '志愿者评选公示', en: 'Public notice of volunteer awards' },
  lead: {
    zh: '由队员提名、投票产生，公示期满再授予。没有同意公开姓名的，只显示志愿者编号。',
    en: 'Nominated and voted on by the volunteers themselves, given once this notice has run. Who did not agree to be named is shown by number.',
  },
  none: { zh: '现在没有公示的评选。', en: 'No award is being noticed now.' },
  until: { zh: '公示到 {day}', en: 'Notice until {day}' },
  reason: { zh: '评选说明：{reason}', en: 'On the choice: {reason}' },
  object: { zh: '对公示有不同意见，可以', en: 'If you object to anything here, you may' },
  toSend: { zh: '向我们反映', en: 'tell us' },
} as const;
