// Keys with which other apps send residents' requests (Open311): given once, shown once, revoked for good.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Table, Typography } from 'antd';
import { useState } from 'react';
import { open311Endpoints } from '#wire/service';
import { ConfirmAct } from '../platform/parts/confirm-act.tsx';
import { Field } from '../platform/parts/field.tsx';
import { useCommand } from '../platform/parts/use-command.ts';
import { useTimes } from '../platform/parts/use-times.ts';
import { call } from '../shell/call.ts';
import { useWords, wordsOf } from '../shell/language.tsx';
import { ProblemNote } from '../shell/problem-note.tsx';
import { asking } from '../shell/queries.ts';
import { useCaseCounty } from './casework/parts/use-case-county.ts';
import './resident/app-keys.css';

const WORDS = wordsOf({
  title: { zh: '别的应用（Open311）', en: 'Other apps (Open311)' },
  hint: {
    zh: '别的应用凭密钥把居民的诉求发到 {address}（GeoReport v2，XML 和 JSON）。查看公开的进度不用密钥。',
    en: 'Other apps send residents’ requests to {address} with a key (GeoReport v2, XML and JSON). What is public is read without one.',
  },
  noCounty: { zh: '您的机构不管辖任何县（市、区）', en: 'Your organisation serves no county' },
  acts: { zh: '操作', en: 'Acts' },
  name: { zh: '给哪个应用', en: 'For which app' },
  add: { zh: '生成密钥', en: 'Make a key' },
  shown: { zh: '密钥只显示这一次，请马上复制给对方：', en: 'The key is shown only this once. Copy it now:' },
  app: { zh: '应用', en: 'App' },
  made: { zh: '生成', en: 'Made' },
  standing: { zh: '状态', en: 'Standing' },
  valid: { zh: '有效', en: 'valid' },
  revoked: { zh: '{day} 作废', en: 'revoked on {day}' },
  revoke: { zh: '作废', en: 'Revoke' },
  revokeTitle: { zh: '作废“{name}”的密钥？', en: 'Revoke the key of “{name}”?' },
  revokeMeans: {
    zh: '这个应用马上不能再发诉求，不能恢复；已经发来的不受影响。',
    en: 'The app can send no more requests from now on, for good. What it sent stays.',
  },
  none: { zh: '还没有密钥', en: 'No keys yet' },
});

export function AppKeysPage() {
  const say = useWords(WORDS);
  const county = useCaseCounty();
  return (
    <section className="app-keys">
      <h1>{say('title')}</h1>
      <p className="muted">{say('hint', { address: `${location.origin}/open311/v2` })}</p>
      {county ? <Keys county={county} /> : <p>{say('noCounty')}</p>}
    </section>
  );
}

interface AppKey {
  readonly id: string;
  readonly name: string;
  readonly createdMs: number;
  readonly revokedMs: number | null;
}

function Keys({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const [revoking, setRevoking] = useState<AppKey>();
  const { data, error } = useQuery(asking(open311Endpoints.appKeys, { params: { county } }));
  return (
    <>
      <NewKey county={county} />
      <ProblemNote error={error} />
      <Table<AppKey>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={data?.rows ?? []}
        locale={{ emptyText: say('none') }}
        columns={[
          { title: say('app'), dataIndex: 'name' },
          { title: say('made'), render: (_, { createdMs }) => times.day(createdMs) },
          {
            title: say('standing'),
            render: (_, { revokedMs }) =>
              revokedMs === null ? say('valid') : say('revoked', { day: times.day(revokedMs) }),
          },
          {
            title: say('acts'),
            render: (_, key) =>
              key.revokedMs === null && (
                <Button size="small" danger onClick={() => setRevoking(key)}>
                  {say('revoke')}
                </Button>
              ),
          },
        ]}
      />
      {revoking && <Revoking county={county} appKey={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

function NewKey({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const [name, setName] = useState('');
  const [key, setKey] = useState<string>();
  const command = useCommand<string>({
    send: async (id, wanted) =>
      setKey(
        (await call(open311Endpoints.addAppKey, { params: { county }, body: { id, name: wanted } })).key,
      ),
    changes: [open311Endpoints.appKeys],
    onDone: () => setName(''),
  });
  return (
    <div className="app-keys-new">
      <Field label={say('name')}>
        {(id) => (
          <Input id={id} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Button
        type="primary"
        disabled={name.trim() === ''}
        loading={command.isPending}
        onClick={() => command.mutate(name.trim())}
      >
        {say('add')}
      </Button>
      <ProblemNote error={command.error} />
      {key && (
        <p className="app-keys-shown" role="status">
          {say('shown')} <Typography.Text copyable>{key}</Typography.Text>
        </p>
      )}
    </div>
  );
}

interface RevokingProps {
  readonly county: string;
  readonly appKey: AppKey;
  readonly onClose: () => void;
}

function Revoking({ county, appKey, onClose }: RevokingProps) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: () => call(open311Endpoints.revokeAppKey, { params: { county, keyId: appKey.id } }),
    changes: [open311Endpoints.appKeys],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      isDangerous
      title={say('revokeTitle', { name: appKey.name })}
      act={say('revoke')}
      command={command}
      onClose={onClose}
    >
      {say('revokeMeans')}
    </ConfirmAct>
  );
}
