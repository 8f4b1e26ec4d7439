// The demo's door: what start.ts loads, and the made-up people whom the simulation plays as well.
export { DEMO_PASSWORD, DEMO_SIGN_INS } from './demo-house.ts';
export { DEMO_SURVEY, demoId } from './load-demo.ts';
export { type DemoWish, openDemo } from './open-demo.ts';
export { playCall } from './play-call.ts';
export { respondentOf, truthOf } from './population.ts';
