// Roles and what each may do. An endpoint names one permission; one that no role is given is refused to all.

export const ROLES = [
  'administrator',
  'survey-designer',
  'interviewer',
  'field-supervisor',
  'analyst',
  'publisher',
  'observer',
  'county-officer',
  'street-officer',
  'village-worker',
  'volunteer',
  'hotline-operator',
  'dispatcher',
  'mediator',
] as const;

export type Role = (typeof ROLES)[number];

/** The wings of organisations; a role is held only in an organisation of its wing, and a person serves one wing. */
export const WINGS = ['platform', 'survey', 'service'] as const;
export type Wing = (typeof WINGS)[number];

export const ROLES_OF_WING = {
  platform: ['administrator'],
  survey: [
    'administrator',
    'survey-designer',
    'interviewer',
    'field-supervisor',
    'analyst',
    'publisher',
    'observer',
  ],
  service: [
    'administrator',
    'county-officer',
    'street-officer',
    'village-worker',
    'volunteer',
    'hotline-operator',
    'dispatcher',
    'mediator',
  ],
} as const satisfies Record<Wing, readonly Role[]>;

/** Each permission with the roles that have it, within the role's organisation and all below it. */
export const GRANTS = {
  'people.manage': ['administrator'],
  'audit.read': ['administrator'],
  'questionnaire.read': ['survey-designer', 'field-supervisor', 'analyst', 'publisher'],
  'questionnaire.write': ['survey-designer'],
  'frame.read': ['survey-designer', 'field-supervisor'],
  'frame.write': ['survey-designer'],
  'survey.read': ['survey-designer', 'field-supervisor', 'analyst', 'publisher', 'observer'],
  'survey.write': ['survey-designer'],
  'survey.run': ['survey-designer', 'field-supervisor'],
  'interview.conduct': ['interviewer'],
  'interview.read': ['field-supervisor', 'analyst'],
  'interview.export': ['analyst'],
  'results.read': ['analyst', 'publisher'],
  'results.publish': ['publisher'],
  'weighting.write': ['analyst'],
  'county-map.write': ['analyst'],
  'outreach.read': ['county-officer', 'street-officer', 'village-worker'],
  'campaign.write': ['county-officer', 'street-officer'],
  'campaign.report': ['county-officer', 'street-officer', 'village-worker'],
  'publicity.write': ['county-officer', 'street-officer', 'village-worker'],
  'publicity.approve': ['county-officer', 'street-officer'],
  'publicity.post': ['street-officer', 'village-worker'],
  'ledger.read': ['street-officer', 'village-worker'],
  'ledger.write': ['village-worker'],
  'household.write': ['street-officer', 'village-worker'],
  'visit.assign': ['street-officer', 'village-worker'],
  'visit.conduct': ['county-officer', 'street-officer', 'village-worker', 'volunteer'],
  'visit.review': ['county-officer', 'street-officer'],
  'matter.write': ['street-officer', 'village-worker'],
  'open311.manage': ['administrator', 'county-officer'],
  'photo.send': [
    'county-officer',
    'street-officer',
    'village-worker',
    'volunteer',
    'hotline-operator',
    'dispatcher',
    'mediator',
  ],
  'photo.review': ['county-officer', 'street-officer', 'village-worker', 'dispatcher'],
  'coaching.read': ['field-supervisor', 'analyst'],
  'case.read': [
    'county-officer',
    'street-officer',
    'village-worker',
    'hotline-operator',
    'dispatcher',
    'mediator',
  ],
  'case.take-in': ['county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher'],
  'case.step': [
    'county-officer',
    'street-officer',
    'village-worker',
    'hotline-operator',
    'dispatcher',
    'mediator',
  ],
  'case.call': ['county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher'],
  'case.export': ['county-officer', 'street-officer', 'dispatcher'],
  'case.follow-up': ['county-officer', 'hotline-operator', 'dispatcher'],
  'case.assess': ['county-officer', 'street-officer', 'dispatcher'],
  'case.rule': ['county-officer', 'dispatcher'],
  'meeting.read': ['county-officer', 'street-officer', 'village-worker', 'dispatcher'],
  'meeting.write': ['county-officer', 'street-officer', 'village-worker'],
  'patrol.read': ['county-officer', 'street-officer', 'village-worker'],
  'patrol.write': ['county-officer', 'street-officer', 'village-worker'],
  'patrol.check': ['county-officer', 'street-officer', 'village-worker', 'volunteer'],
  'patrol.phone': ['street-officer', 'village-worker', 'volunteer'],
  'patrol.cover': ['county-officer', 'street-officer', 'village-worker'],
  'patrol.train': ['county-officer', 'street-officer', 'village-worker'],
  'patrol.own': ['volunteer'],
  'activity.read': ['county-officer', 'street-officer', 'village-worker', 'volunteer'],
  'activity.conduct': ['county-officer', 'street-officer', 'village-worker', 'volunteer'],
  'activity.plan': ['county-officer', 'street-officer', 'village-worker'],
  'activity.comment': ['county-officer', 'street-officer', 'village-worker'],
  'activity.decide': ['county-officer', 'street-officer', 'village-worker'],
  'activity.look-at-track': ['county-officer', 'street-officer'],
  'points.own': ['county-officer', 'street-officer', 'village-worker', 'volunteer'],
  'points.read': ['county-officer', 'street-officer', 'village-worker'],
  'points.rule': ['county-officer'],
  'points.answer': ['county-officer', 'street-officer'],
  'points.enter': ['county-officer', 'street-officer', 'village-worker'],
  'points.shop': ['county-officer'],
  'points.award': ['county-officer', 'street-officer'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof GRANTS;

/** Whether one of the roles grants the permission; one that does not stand in the table is granted to nobody. */
export function grants(roles: Iterable<Role>, permission: Permission): boolean {
  const holders: readonly Role[] = Object.hasOwn(GRANTS, permission) ? GRANTS[permission] : [];
  return [...roles].some((role) => holders.includes(role));
}
