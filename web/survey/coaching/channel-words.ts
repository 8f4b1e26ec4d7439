// The ways in which people are told what to answer, as the survey centre reads them.
import type { Bilingual } from '#base';

const CHANNELS: Readonly<Record<string, Bilingual>> = {
  visit: { zh: '上门', en: 'at the door' },
  meeting: { zh: '开会', en: 'in a meeting' },
  phone: { zh: '打电话', en: 'by telephone' },
  message: { zh: '短信、微信', en: 'by message' },
  paper: { zh: '传单、公开信、海报', en: 'on paper' },
  loudspeaker: { zh: '广播', en: 'by loudspeaker' },
  'survey-call': { zh: '自称调查的来电', en: 'a call in the name of a survey' },
  other: { zh: '其他', en: 'in another way' },
};

/** A channel that is not known here is shown by its code. */
export function channelWords(channel: string): Bilingual {
  return CHANNELS[channel] ?? { zh: channel, en: channel };
}
