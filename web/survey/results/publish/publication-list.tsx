// Everything that was published of a survey, and the withdrawal of what should no longer stand.

import { Input, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { publicEndpoints } from '#wire';
import { resultEndpoints } from '#wire/survey';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useWords } from '../../../shell/language.tsx';
import type { SurveyKey } from '../use-whereabouts.ts';
import { PUBLISH_WORDS } from './publish-words.ts';

type PublicationRow = z.output<typeof resultEndpoints.publicationsOfSurvey.answer>['rows'][number];

interface ListProps {
  readonly rows: readonly PublicationRow[];
  readonly surveyKey: SurveyKey;
  readonly mayWithdraw: boolean;
}

export function PublicationList({ rows, surveyKey, mayWithdraw }: ListProps) {
  const say = useWords(PUBLISH_WORDS);
  const [leaving, setLeaving] = useState<PublicationRow>();
  const columns = usePublicationColumns(mayWithdraw ? setLeaving : undefined);
  return (
    <>
      <Table<PublicationRow>
        size="middle"
        rowKey="id"
        columns={columns}
        dataSource={[...rows]}
        locale={{ emptyText: say('none') }}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
      />
      {leaving && (
        <Withdrawal publication={leaving} surveyKey={surveyKey} onClose={() => setLeaving(undefined)} />
      )}
    </>
  );
}

function usePublicationColumns(
  withdraw: ((row: PublicationRow) => void) | undefined,
): TableColumnsType<PublicationRow> {
  const say = useWords(PUBLISH_WORDS);
  const times = useTimes();
  const standing = ({ withdrawnMs, withdrawnReason }: PublicationRow): string =>
    withdrawnMs === null
      ? say('isPublic')
      : say('withdrawnAt', { time: times.dayAndClock(withdrawnMs), reason: withdrawnReason ?? '' });
  return [
    { key: 'when', title: say('when'), render: (_value, { publishedMs }) => times.dayAndClock(publishedMs) },
    {
      key: 'address',
      title: say('address'),
      render: (_value, { address }) => <a href={address}>{address}</a>,
    },
    {
      key: 'hash',
      title: say('hash'),
      render: (_value, { hash }) => <code title={hash}>{hash.slice(0, 16)}…</code>,
    },
    { key: 'standing', title: say('standing'), render: (_value, row) => standing(row) },
    {
      key: 'act',
      render: (_value, row) =>
        withdraw && row.withdrawnMs === null ? (
          <button type="button" className="button" onClick={() => withdraw(row)}>
            {say('withdraw')}
          </button>
        ) : null,
    },
  ];
}

interface WithdrawalProps {
  readonly publication: PublicationRow;
  readonly surveyKey: SurveyKey;
  readonly onClose: () => void;
}

function Withdrawal({ publication, surveyKey, onClose }: WithdrawalProps) {
  const say = useWords(PUBLISH_WORDS);
  const times = useTimes();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const command = useCommand({
    send: () =>
      call(resultEndpoints.withdraw, {
        params: { ...surveyKey, publicationId: publication.id },
        body: { reason },
      }),
    changes: [resultEndpoints.publicationsOfSurvey, publicEndpoints.publications],
    onDone: onClose,
  });
  const mutate = (): void => (reason.trim() === '' ? setMissing(true) : command.mutate());
  return (
    <ConfirmAct
      isOpen
      isDangerous
      title={say('withdrawTitle', { time: times.dayAndClock(publication.publishedMs) })}
      act={say('confirmWithdraw')}
      command={{ ...command, mutate }}
      onClose={onClose}
    >
      <p>{say('withdrawMeans')}</p>
      <Field
        label={say('reason')}
        fault={isMissing && reason.trim() === '' ? say('reasonMissing') : undefined}
      >
        {(id) => (
          <Input.TextArea
            id={id}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            maxLength={500}
            rows={3}
          />
        )}
      </Field>
    </ConfirmAct>
  );
}
