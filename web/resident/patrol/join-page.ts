// The form with which somebody asks to join a patrol team: name, telephone, team. There is no field for anything else.
import { html } from 'ghtml';
import type { Bilingual } from '#base';
import { speaker } from '../../public/words.ts';
import { checkField, type Filled, hidden, selectField, textField, trap } from '../form-parts.ts';
import { addressIn, alert, residentPage, type Visit } from '../frame.ts';
import { PATROL_WORDS } from './patrol-words.ts';

/** A village with its teams. */
export interface VillageTeams {
  readonly name: Bilingual;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export interface JoinForm {
  /** the application's own id, so that a form sent five times is one application */
  readonly id: string;
  readonly villages: readonly VillageTeams[];
  readonly filled: Filled;
}

export function joinPage(visit: Visit, { id, villages, filled }: JoinForm): string {
  const { language } = visit;
  const say = speaker(PATROL_WORDS, language);
  const field = { language, filled };
  const problems = filled.problems.map(({ message }) => message[language]);
  const groups = villages.map(({ name, teams }) => ({
    label: name[language],
    choices: teams.map((team) => ({ value: team.id, label: team.name })),
  }));
  return residentPage(visit, {
    title: say('joinTitle'),
    path: '/patrol/join',
    main: html`<h1>${say('joinTitle')}</h1><p class="lead">${say('joinLead')}</p>
!${problems.length > 0 ? alert(say('notDone'), problems) : ''}
<form method="post" action="${addressIn(visit, '/patrol/join')}">!${hidden('id', id)}!${trap(say('trap'))}
!${selectField({ ...field, name: 'team', label: say('team'), attributes: ' required' }, [{ value: '', label: say('teamChoose') }], groups)}
!${textField({ ...field, name: 'name', label: say('name'), hint: say('noIdentity'), attributes: ' required maxlength="60" autocomplete="name"' })}
!${textField({ ...field, name: 'phone', label: say('phone'), hint: say('phoneHint'), attributes: ' required maxlength="30" autocomplete="tel" inputmode="tel"' }, 'tel')}
!${checkField({ ...field, name: 'adult', label: say('adult') })}
<p><button type="submit">${say('submit')}</button></p></form>`,
  });
}
