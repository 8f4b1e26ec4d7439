// Words of the frame around every page of the resident's side.
export const FRAME_WORDS = {
  title: { zh: '{title} · {county} · 问安', en: "{title} · {county} · Wen'an" },
  product: { zh: '问安 · {county}居民服务', en: "Wen'an · for residents · {county}" },
  demo: {
    zh: '演示：这里的内容都是模拟的，发来的诉求不会有人处理。',
    en: 'Demo: everything here is simulated, and nobody will act on what you send.',
  },
  navigation: { zh: '全部页面', en: 'All pages' },
  home: { zh: '首页', en: 'Start' },
  send: { zh: '反映一件事', en: 'Send a request' },
  track: { zh: '查进度', en: 'Follow your request' },
  verify: { zh: '核实调查电话', en: 'Verify a survey call' },
  coached: { zh: '举报“教人怎么答”', en: 'Report being coached' },
  emergency: {
    zh: '这里不处理紧急情况：危险时请拨 110，火灾 119，急救 120。',
    en: 'Not for emergencies: call 110 when in danger, 119 for fire, 120 for an ambulance.',
  },
} as const;
