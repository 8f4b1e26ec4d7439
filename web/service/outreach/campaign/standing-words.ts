// The words and tones of where campaigns and their measures stand.
import type { Bilingual } from '#base';
import type { MeasureState } from '#service/outreach';
import type { CampaignRow } from '#wire/service';
import type { Tone } from '../../../platform/parts/tone-tag.tsx';

interface Standing {
  readonly label: Bilingual;
  readonly tone: Tone;
}

export const CAMPAIGN_STANDINGS: Readonly<Record<CampaignRow['standing'], Standing>> = {
  draft: { label: { zh: '草稿', en: 'draft' }, tone: 'plain' },
  running: { label: { zh: '进行中', en: 'running' }, tone: 'good' },
  closed: { label: { zh: '已结束', en: 'closed' }, tone: 'deep' },
};

export const MEASURE_STATES: Readonly<Record<MeasureState, Standing>> = {
  'not-begun': { label: { zh: '未开始', en: 'not begun' }, tone: 'plain' },
  'under-way': { label: { zh: '进行中', en: 'under way' }, tone: 'deep' },
  late: { label: { zh: '逾期', en: 'late' }, tone: 'bad' },
  done: { label: { zh: '完成', en: 'done' }, tone: 'good' },
};
