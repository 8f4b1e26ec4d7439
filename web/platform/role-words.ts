// Every role in words. A role without words does not compile.
import type { Bilingual } from '#base';
import type { Role } from '#wire';

export const ROLE_WORDS = {
  administrator: { zh: '管理员', en: 'administrator' },
  'survey-designer': { zh: '调查设计', en: 'survey designer' },
  interviewer: { zh: '访问员', en: 'interviewer' },
  'field-supervisor': { zh: '现场督导', en: 'field supervisor' },
  analyst: { zh: '分析员', en: 'analyst' },
  publisher: { zh: '发布员', en: 'publisher' },
  observer: { zh: '观察员', en: 'observer' },
  'county-officer': { zh: '县综治干部', en: 'county officer' },
  'street-officer': { zh: '街道（乡镇）干部', en: 'street officer' },
  'village-worker': { zh: '村（社区）干部', en: 'village worker' },
  volunteer: { zh: '志愿者', en: 'volunteer' },
  'hotline-operator': { zh: '热线受理员', en: 'hotline operator' },
  dispatcher: { zh: '调度员', en: 'dispatcher' },
  mediator: { zh: '调解员', en: 'mediator' },
} as const satisfies Record<Role, Bilingual>;
