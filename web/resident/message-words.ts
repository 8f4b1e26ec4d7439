// Words of pages with one message.
export const MESSAGE_WORDS = {
  product: { zh: '问安 · 居民服务', en: "Wen'an · for residents" },
  problem: { zh: '没有完成', en: 'That did not work' },
  goBack: {
    zh: '用浏览器的“返回”可以回到刚才的页面，您写的内容一般还在。',
    en: 'Go back with your browser: what you wrote is usually still there.',
  },
  toStart: { zh: '回到首页', en: 'Back to the start' },
} as const;
