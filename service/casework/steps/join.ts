// Two reports of one matter are dealt with together. People decide; the program only points.
import { textAt } from '../fields.ts';
import { ALL_DUTIES, ask, type Step } from './step.ts';

export const JOIN: Step = {
  label: { zh: '并案', en: 'join' },
  explanation: {
    zh: '与已有的同一件事并在一起办',
    en: 'dealt with together with an earlier case of the same matter',
  },
  happened: { zh: '并入另一件', en: 'joined to another case' },
  told: {
    zh: '同一件事已有人反映，并在一起办理',
    en: 'the same matter was sent before; both are dealt with together',
  },
  takers: ['dispatcher'],
  after: ['received', 'routed', 'accepted'],
  to: ['joined'],
  asks: { case: ask('case', '并入哪一件', 'to which case') },
  settles: ALL_DUTIES,
  owes: [],
  isHandling: false,
  apply: (_state, { facts }) => ({ standing: 'joined', joinedTo: textAt(facts, 'case') }),
};
