// A person added or changed: name, sign-in name, roles; a new one gets a password that is shown this once.

import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { type Person, platformEndpoints } from '#wire';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { Field } from '../parts/field.tsx';
import { useCommand } from '../parts/use-command.ts';
import { isWeak } from './password.ts';
import { newPassword, PasswordField } from './password-field.tsx';
import { chosenRoles, type HeldRole } from './roles.ts';
import { RolesField } from './roles-field.tsx';
import { useOrganisations } from './use-organisations.ts';

const WORDS = wordsOf({
  add: { zh: '添加人员', en: 'Add a person' },
  change: { zh: '修改{name}', en: 'Change {name}' },
  name: { zh: '姓名', en: 'Name' },
  signInName: { zh: '用户名', en: 'Sign-in name' },
  signInHint: {
    zh: '2 到 40 个字母、数字或 . _ -，也可以用汉字；以后不能改',
    en: '2 to 40 letters, digits or . _ -, Chinese characters too; it cannot be changed later',
  },
  signInFault: {
    zh: '用户名里有不能用的字符，或太短',
    en: 'too short, or with characters that cannot be used',
  },
  roles: { zh: '角色', en: 'Roles' },
  save: { zh: '保存', en: 'Save' },
  addIt: { zh: '添加', en: 'Add' },
  cancel: { zh: '取消', en: 'Cancel' },
});

const SIGN_IN_NAME = /^[\p{L}\d._-]{2,40}$/u;

interface PersonDrawerProps {
  readonly isOpen: boolean;
  /** who is changed; a new person without it */
  readonly person?: Person;
  /** where a new person's first role is offered */
  readonly organisationId?: string | undefined;
  readonly onClose: () => void;
}

export function PersonDrawer({ isOpen, person, organisationId, onClose }: PersonDrawerProps) {
  const say = useWords(WORDS);
  return (
    <Drawer
      title={person ? say('change', { name: person.name }) : say('add')}
      open={isOpen}
      onClose={onClose}
      size="min(560px, 100vw)"
      mask={{ closable: false }}
      destroyOnHidden
    >
      <PersonForm person={person} organisationId={organisationId} onClose={onClose} />
    </Drawer>
  );
}

interface Wanted {
  readonly name: string;
  readonly signInName: string;
  readonly password: string;
  readonly roles: readonly HeldRole[];
}

function firstWanted(person: Person | undefined, organisationId: string | undefined): Wanted {
  return {
    name: person?.name ?? '',
    signInName: person?.signInName ?? '',
    password: person ? '' : newPassword(),
    roles: person?.memberships ?? [{ organisationId, role: undefined }],
  };
}

interface PersonFormProps {
  readonly person: Person | undefined;
  readonly organisationId: string | undefined;
  readonly onClose: () => void;
}

function PersonForm({ person, organisationId, onClose }: PersonFormProps) {
  const say = useWords(WORDS);
  const [wanted, setWanted] = useState(() => firstWanted(person, organisationId));
  const change = (changed: Partial<Wanted>): void => setWanted({ ...wanted, ...changed });
  const roles = chosenRoles(wanted.roles, useOrganisations());
  const command = useSavePerson(person, onClose);
  const isWhole = person || !(isBadSignInName(wanted) || isWeak(wanted.password, wanted.signInName));
  return (
    <div className="people-form">
      <Field label={say('name')}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={wanted.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      {!person && <SignInFields wanted={wanted} change={change} />}
      <fieldset className="people-fieldset">
        <legend>{say('roles')}</legend>
        <RolesField roles={wanted.roles} onChange={(changed) => change({ roles: changed })} />
      </fieldset>
      <ProblemNote error={command.error} />
      <footer className="people-form-foot">
        <Button onClick={onClose}>{say('cancel')}</Button>
        <Button
          type="primary"
          disabled={!isWhole || !roles || wanted.name.trim() === ''}
          loading={command.isPending}
          onClick={() => roles && command.mutate({ ...wanted, roles })}
        >
          {say(person ? 'save' : 'addIt')}
        </Button>
      </footer>
    </div>
  );
}

function isBadSignInName({ signInName }: Wanted): boolean {
  return !SIGN_IN_NAME.test(signInName.trim());
}

interface SignInFieldsProps {
  readonly wanted: Wanted;
  readonly change: (changed: Partial<Wanted>) => void;
}

function SignInFields({ wanted, change }: SignInFieldsProps) {
  const say = useWords(WORDS);
  const isBad = wanted.signInName !== '' && isBadSignInName(wanted);
  return (
    <>
      <Field
        label={say('signInName')}
        hint={say('signInHint')}
        fault={isBad ? say('signInFault') : undefined}
      >
        {(id) => (
          <Input
            id={id}
            maxLength={40}
            autoComplete="off"
            value={wanted.signInName}
            onChange={(event) => change({ signInName: event.target.value })}
          />
        )}
      </Field>
      <PasswordField
        kind="first"
        password={wanted.password}
        signInName={wanted.signInName}
        onChange={(password) => change({ password })}
      />
    </>
  );
}

type Whole = Omit<Wanted, 'roles'> & { readonly roles: NonNullable<ReturnType<typeof chosenRoles>> };

function useSavePerson(person: Person | undefined, onDone: () => void) {
  return useCommand<Whole>({
    send: (id, { name, signInName, password, roles }) =>
      person
        ? call(platformEndpoints.changePerson, {
            params: { personId: person.id },
            body: { name: name.trim(), isDisabled: person.isDisabled, roles },
          })
        : call(platformEndpoints.addPerson, {
            body: { id, name: name.trim(), signInName: signInName.trim(), password, roles },
          }),
    changes: [platformEndpoints.people],
    onDone,
  });
}
