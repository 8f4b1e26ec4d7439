// The roles of a person: each in an organisation, only those of its wing, and all in one wing.

import { Button, Select, TreeSelect } from 'antd';
import { ROLES_OF_WING, type Role, type Wing } from '#wire';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { RemoveIcon } from '../parts/icons.tsx';
import { ROLE_WORDS } from '../role-words.ts';
import { type HeldRole, wingsOf } from './roles.ts';
import { useBranches } from './use-branches.ts';
import { useOrganisations } from './use-organisations.ts';

const WORDS = wordsOf({
  organisation: { zh: '机构', en: 'Organisation' },
  role: { zh: '角色', en: 'Role' },
  add: { zh: '再加一个角色', en: 'Add another role' },
  remove: { zh: '去掉这个角色', en: 'Remove this role' },
  twoWings: {
    zh: '调查和服务两翼的人员互不兼任：请只选一翼的机构。',
    en: 'Nobody serves both the survey and the service wing: choose organisations of one wing only.',
  },
});

interface RolesFieldProps {
  readonly roles: readonly HeldRole[];
  readonly onChange: (roles: readonly HeldRole[]) => void;
}

export function RolesField({ roles, onChange }: RolesFieldProps) {
  const say = useWords(WORDS);
  const organisations = useOrganisations();
  const set = (index: number, held: HeldRole): void =>
    onChange(roles.map((each, place) => (place === index ? held : each)));
  return (
    <div className="people-roles">
      {roles.map((held, index) => (
        <RoleRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name until both its fields are chosen
          key={index}
          held={held}
          wing={organisations.find(({ id }) => id === held.organisationId)?.wing}
          onChange={(changed) => set(index, changed)}
          onRemove={
            roles.length > 1 ? () => onChange(roles.filter((_, place) => place !== index)) : undefined
          }
        />
      ))}
      <Button
        type="dashed"
        onClick={() =>
          onChange([...roles, { organisationId: roles.at(-1)?.organisationId, role: undefined }])
        }
      >
        {say('add')}
      </Button>
      {wingsOf(roles, organisations).size > 1 && (
        <p className="labelled-field-fault" role="alert">
          {say('twoWings')}
        </p>
      )}
    </div>
  );
}

interface RoleRowProps {
  readonly held: HeldRole;
  readonly wing: Wing | undefined;
  readonly onChange: (held: HeldRole) => void;
  readonly onRemove: (() => void) | undefined;
}

function RoleRow({ held, wing, onChange, onRemove }: RoleRowProps) {
  const say = useWords(WORDS);
  const text = useText();
  const branches = useBranches();
  const roles: readonly Role[] = wing ? ROLES_OF_WING[wing] : [];
  return (
    <div className="people-role">
      <TreeSelect<string | undefined>
        aria-label={say('organisation')}
        placeholder={say('organisation')}
        value={held.organisationId}
        treeData={branches}
        treeDefaultExpandAll
        popupMatchSelectWidth={false}
        onChange={(organisationId) => onChange({ organisationId, role: undefined })}
      />
      <Select<Role | undefined>
        aria-label={say('role')}
        placeholder={say('role')}
        value={held.role}
        disabled={roles.length === 0}
        onChange={(role) => onChange({ ...held, role })}
        options={roles.map((role) => ({ value: role, label: text(ROLE_WORDS[role]) }))}
      />
      <Button
        type="text"
        aria-label={say('remove')}
        title={say('remove')}
        disabled={!onRemove}
        onClick={onRemove}
      >
        <RemoveIcon />
      </Button>
    </div>
  );
}
