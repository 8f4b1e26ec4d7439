// Our own columns of XLSForm: what outline text says and XLSForm has no word for. Other programs pass over them.

/** Of the sheet `choices`. */
export const OWN_COLUMNS = {
  notReadOut: 'wenan::not_read_out',
  exclusive: 'wenan::exclusive',
  asksText: 'wenan::asks_text',
  missing: 'wenan::missing',
  goTo: 'wenan::go_to',
  suppresses: 'wenan::suppresses',
  reasonCode: 'wenan::ends_call',
  reasonLabel: 'wenan::ends_call_because',
} as const;

/** Of the sheet `survey`. `rules`: what outline text says beside and below the words, a line each, as it is typed there. */
export const OWN_SURVEY_COLUMNS = {
  kind: 'wenan::kind',
  item: 'wenan::item',
  battery: 'wenan::battery',
  section: 'wenan::section',
  unit: 'wenan::unit',
  rules: 'wenan::rules',
} as const;

/** Names of the notes that carry the introduction, a paragraph each. */
export const INTRODUCTION = /^introduction_\d+$/;
