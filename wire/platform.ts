// Signing in, one's own account, people, organisations and the audit log.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { GRANTS, ROLES, WINGS } from './permissions.ts';
import { bilingual, county, id, instant, pageOf, paging } from './shapes.ts';

const role = z.enum(ROLES);
const language = z.enum(['zh', 'en']);
const permission = z.enum(Object.keys(GRANTS) as [keyof typeof GRANTS]);

export const membershipShape = z.object({
  organisationId: id,
  organisationName: bilingual,
  /** the region that the organisation serves (GB/T 2260, six digits or more), where it serves one */
  regionCode: z.string().nullable(),
  role,
});

export const meShape = z.object({
  id,
  name: z.string(),
  signInName: z.string(),
  wing: z.enum(WINGS),
  language,
  hasSecondFactor: z.boolean(),
  memberships: z.array(membershipShape),
  permissions: z.array(permission),
});
export type Me = z.infer<typeof meShape>;

export const organisationShape = z.object({
  id,
  parentId: id.nullable(),
  kind: z.enum(['authority', 'survey-centre', 'county-office', 'street-office', 'village-office']),
  wing: z.enum(WINGS),
  name: bilingual,
  regionCode: z.string().nullable(),
});
export type Organisation = z.infer<typeof organisationShape>;

export const personShape = z.object({
  id,
  name: z.string(),
  signInName: z.string(),
  wing: z.enum(WINGS),
  hasSecondFactor: z.boolean(),
  isDisabled: z.boolean(),
  lockedUntilMs: instant.nullable(),
  lastSeenMs: instant.nullable(),
  memberships: z.array(membershipShape),
});
export type Person = z.infer<typeof personShape>;

const sessionShape = z.object({
  id,
  createdMs: instant,
  lastSeenMs: instant,
  userAgent: z.string(),
  isThisOne: z.boolean(),
});

const auditShape = z.object({
  id,
  atMs: instant,
  county: z.string(),
  personName: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.unknown()),
});

const password = z.string().max(200);
const name = z.string().trim().min(1).max(60);
const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\d._-]{2,40}$/u);
const assignedRole = z.object({ organisationId: id, role });

export const platformEndpoints = {
  /** Whether this installation shows made-up data, and with which names one may look around in it. */
  site: endpoint({
    method: 'GET',
    path: '/api/site',
    allow: 'anyone',
    answer: z.object({
      isDemo: z.boolean(),
      demoSignIns: z.array(z.object({ signInName: z.string(), password: z.string(), role: bilingual })),
    }),
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/sign-in',
    allow: 'anyone',
    body: z.object({ signInName: z.string().max(100), password, code: z.string().max(10).optional() }),
    answer: z.object({ me: meShape }),
  }),
  signOut: endpoint({ method: 'POST', path: '/api/sign-out', allow: 'signed-in' }),
  me: endpoint({
    method: 'GET',
    path: '/api/me',
    allow: 'anyone',
    answer: z.object({ me: meShape.nullable() }),
  }),
  setLanguage: endpoint({
    method: 'PUT',
    path: '/api/me/language',
    allow: 'signed-in',
    body: z.object({ language }),
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/me/password',
    allow: 'signed-in',
    body: z.object({ present: password, wanted: password }),
  }),
  beginSecondFactor: endpoint({
    method: 'POST',
    path: '/api/me/second-factor',
    allow: 'signed-in',
    answer: z.object({ secret: z.string(), address: z.string() }),
  }),
  confirmSecondFactor: endpoint({
    method: 'PUT',
    path: '/api/me/second-factor',
    allow: 'signed-in',
    body: z.object({ code: z.string().max(10) }),
  }),
  removeSecondFactor: endpoint({
    method: 'DELETE',
    path: '/api/me/second-factor',
    allow: 'signed-in',
    body: z.object({ password }),
  }),
  mySessions: endpoint({
    method: 'GET',
    path: '/api/me/sessions',
    allow: 'signed-in',
    answer: z.object({ sessions: z.array(sessionShape) }),
  }),
  endMySession: endpoint({
    method: 'DELETE',
    path: '/api/me/sessions/:sessionId',
    allow: 'signed-in',
    params: z.object({ sessionId: id }),
  }),
  organisations: endpoint({
    method: 'GET',
    path: '/api/organisations',
    allow: 'people.manage',
    answer: z.object({ organisations: z.array(organisationShape) }),
  }),
  addOrganisation: endpoint({
    method: 'POST',
    path: '/api/organisations',
    allow: 'people.manage',
    body: z.object({
      id,
      parentId: id,
      kind: organisationShape.shape.kind,
      name: z.object({ zh: name, en: name }),
      regionCode: z.string().max(12).nullable(),
    }),
  }),
  people: endpoint({
    method: 'GET',
    path: '/api/people',
    allow: 'people.manage',
    query: z.object({ ...paging, organisationId: id.optional(), search: z.string().max(60).optional() }),
    answer: pageOf(personShape),
  }),
  addPerson: endpoint({
    method: 'POST',
    path: '/api/people',
    allow: 'people.manage',
    body: z.object({ id, name, signInName, password, roles: z.array(assignedRole).min(1).max(20) }),
  }),
  changePerson: endpoint({
    method: 'PUT',
    path: '/api/people/:personId',
    allow: 'people.manage',
    params: z.object({ personId: id }),
    body: z.object({ name, isDisabled: z.boolean(), roles: z.array(assignedRole).min(1).max(20) }),
  }),
  setPasswordOf: endpoint({
    method: 'PUT',
    path: '/api/people/:personId/password',
    allow: 'people.manage',
    params: z.object({ personId: id }),
    body: z.object({ password }),
  }),
  unlockPerson: endpoint({
    method: 'POST',
    path: '/api/people/:personId/unlock',
    allow: 'people.manage',
    params: z.object({ personId: id }),
  }),
  endSessionsOf: endpoint({
    method: 'DELETE',
    path: '/api/people/:personId/sessions',
    allow: 'people.manage',
    params: z.object({ personId: id }),
  }),
  audit: endpoint({
    method: 'GET',
    path: '/api/audit',
    allow: 'audit.read',
    query: z.object({
      ...paging,
      county: county.optional(),
      action: z.string().max(60).optional(),
      personId: id.optional(),
    }),
    answer: pageOf(auditShape),
  }),
} as const;
