// The door of the resident's pages: plain data in, HTML out. They know neither wing.
export { type AwardNotice, awardsPage } from './awards-page.ts';
export {
  bulletinPage,
  bulletinsPage,
  type PublicBlock,
  type PublicSource,
} from './bulletin-page.ts';
export { ASKED_MOST, callAnswer, callPage } from './call-page.ts';
export { certificateCodePage, certificatePage, type ShownCertificate } from './certificate-page.ts';
export { COACHING_CHANNELS, type CoachingChannel, coachedPage, coachedThanks } from './coached-page.ts';
export { EMPTY_FORM, type Filled, TRAP_NAME } from './form-parts.ts';
export { addressIn, type Place, type Visit } from './frame.ts';
export { countiesPage, homePage } from './home-page.ts';
export { type MatterPage, matterPage } from './matter-page.ts';
export type { Matter, ShownPhoto, ShownStep } from './matter-view.ts';
export type { MendedPlace } from './mended-map.ts';
export { type MendedList, type MendedMatter, mendedPage } from './mended-page.ts';
export { problemPage, problemPageAnywhere } from './message-page.ts';
export { type JoinForm, joinPage } from './patrol/join-page.ts';
export { type OwnApplication, type OwnMembership, type OwnPage, ownPatrolPage } from './patrol/own-page.ts';
export { type PatrolHome, patrolPage } from './patrol/patrol-page.ts';
export { type Kind, type PlaceGroup, SCRIPT_ADDRESS, type SendForm, sendPage } from './send-page.ts';
export { trackPage } from './track-page.ts';
export { type RunningSurvey, verifyPage } from './verify-page.ts';
