// A new organisation below another.

import { Input, Modal, Select, TreeSelect } from 'antd';
import { useState } from 'react';
import { platformEndpoints } from '#wire';
import { call } from '../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { Field } from '../parts/field.tsx';
import { useCommand } from '../parts/use-command.ts';
import { isCodeOf, ORGANISATION_KINDS, type OrganisationKind } from './organisation-kinds.ts';
import { useBranches } from './use-branches.ts';
import { useOrganisations } from './use-organisations.ts';

const WORDS = wordsOf({
  heading: { zh: '添加机构', en: 'Add an organisation' },
  parent: { zh: '上级机构', en: 'Below' },
  kind: { zh: '类别', en: 'Kind' },
  noKind: { zh: '这个机构下面不能再设机构', en: 'No organisation can stand below this one' },
  zh: { zh: '中文名称', en: 'Name in Chinese' },
  en: { zh: '英文名称', en: 'Name in English' },
  code: { zh: '区划代码（可不填）', en: 'Region code (optional)' },
  codeHint: {
    zh: '县 6 位，乡镇 9 位，村 12 位（GB/T 2260）',
    en: 'six digits for a county, nine for a township, twelve for a village (GB/T 2260)',
  },
  codeFault: { zh: '与类别的位数不符', en: 'not the number of digits of this kind' },
  add: { zh: '添加', en: 'Add' },
  cancel: { zh: '取消', en: 'Cancel' },
});

interface Wanted {
  readonly parentId: string | undefined;
  readonly kind: OrganisationKind | undefined;
  readonly zh: string;
  readonly en: string;
  readonly regionCode: string;
}

interface AddOrganisationProps {
  readonly isOpen: boolean;
  readonly parentId: string | undefined;
  readonly onClose: () => void;
}

export function AddOrganisation({ isOpen, parentId, onClose }: AddOrganisationProps) {
  const say = useWords(WORDS);
  const [edited, setEdited] = useState<Partial<Wanted>>({});
  const wanted: Wanted = { parentId, kind: undefined, zh: '', en: '', regionCode: '', ...edited };
  const close = (): void => {
    setEdited({});
    onClose();
  };
  const command = useCommand<Wanted>({
    send: addOrganisation,
    changes: [platformEndpoints.organisations],
    onDone: close,
  });
  return (
    <Modal
      open={isOpen}
      title={say('heading')}
      onCancel={close}
      okText={say('add')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: !isWhole(wanted) }}
      confirmLoading={command.isPending}
      onOk={() => command.mutate(wanted)}
      destroyOnHidden
    >
      <div className="people-form">
        <PlaceFields wanted={wanted} change={(changed) => setEdited({ ...edited, ...changed })} />
        <NameFields wanted={wanted} change={(changed) => setEdited({ ...edited, ...changed })} />
        <ProblemNote error={command.error} />
      </div>
    </Modal>
  );
}

function isWhole({ parentId, kind, zh, en, regionCode }: Wanted): boolean {
  const isNamed = zh.trim() !== '' && en.trim() !== '';
  return parentId !== undefined && kind !== undefined && isNamed && isCodeOf(kind, regionCode.trim());
}

async function addOrganisation(id: string, { parentId, kind, zh, en, regionCode }: Wanted): Promise<void> {
  if (parentId === undefined || kind === undefined) return;
  const name = { zh: zh.trim(), en: en.trim() };
  await call(platformEndpoints.addOrganisation, {
    body: { id, parentId, kind, name, regionCode: regionCode.trim() || null },
  });
}

interface PartProps {
  readonly wanted: Wanted;
  readonly change: (changed: Partial<Wanted>) => void;
}

function PlaceFields({ wanted, change }: PartProps) {
  const say = useWords(WORDS);
  const text = useText();
  const branches = useBranches();
  const parent = useOrganisations().find(({ id }) => id === wanted.parentId);
  const kinds = parent ? ORGANISATION_KINDS[parent.kind].below : [];
  return (
    <>
      <Field label={say('parent')}>
        {(id) => (
          <TreeSelect<string | undefined>
            id={id}
            value={wanted.parentId}
            treeData={branches}
            treeDefaultExpandAll
            onChange={(parentId) => change({ parentId, kind: undefined })}
          />
        )}
      </Field>
      <Field label={say('kind')} fault={parent && kinds.length === 0 ? say('noKind') : undefined}>
        {(id) => (
          <Select<OrganisationKind | undefined>
            id={id}
            value={wanted.kind}
            disabled={kinds.length === 0}
            onChange={(kind) => change({ kind })}
            options={kinds.map((value) => ({ value, label: text(ORGANISATION_KINDS[value].label) }))}
          />
        )}
      </Field>
    </>
  );
}

function NameFields({ wanted, change }: PartProps) {
  const say = useWords(WORDS);
  const { zh, en, regionCode, kind } = wanted;
  const isCodeWrong = kind !== undefined && !isCodeOf(kind, regionCode.trim());
  return (
    <>
      <Field label={say('zh')}>
        {(id) => (
          <Input id={id} maxLength={60} value={zh} onChange={(event) => change({ zh: event.target.value })} />
        )}
      </Field>
      <Field label={say('en')}>
        {(id) => (
          <Input id={id} maxLength={60} value={en} onChange={(event) => change({ en: event.target.value })} />
        )}
      </Field>
      <Field label={say('code')} hint={say('codeHint')} fault={isCodeWrong ? say('codeFault') : undefined}>
        {(id) => (
          <Input
            id={id}
            maxLength={12}
            inputMode="numeric"
            value={regionCode}
            onChange={(event) => change({ regionCode: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
