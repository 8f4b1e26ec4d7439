// The text of a version being written: what the wording check finds stands underlined in it at once, each with its kind, its reason
// and neutral words to put in its place.
import { Button, Select } from 'antd';
import { useState } from 'react';
import { CHANNELS, type Channel } from '#service/outreach';
import { type MaterialVersion, publicityEndpoints } from '#wire/service';
import { checkWording } from '#wording';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';
import { FindingList } from './finding-list.tsx';
import { FindingPaper } from './finding-paper.tsx';
import { optionsOf } from './new-material.tsx';
import { blanksIn } from './ready-made.ts';
import { useMending } from './use-mending.ts';

const WORDS = wordsOf({
  text: { zh: '文字', en: 'Text' },
  channel: { zh: '渠道', en: 'Channel' },
  save: { zh: '保存', en: 'Save' },
  unsaved: { zh: '有没保存的修改', en: 'There are unsaved changes' },
  blanks: { zh: '还有没填的地方：{names}', en: 'Still to be filled in: {names}' },
});

interface Props {
  readonly county: string;
  readonly version: MaterialVersion;
}

export function VersionDesk({ county, version }: Props) {
  const say = useWords(WORDS);
  const listed = useListed();
  const may = useMay();
  const [written, setWritten] = useState<string>();
  const [channel, setChannel] = useState<Channel>(version.channel);
  const text = written ?? version.text;
  const isChanged = text !== version.text || channel !== version.channel;
  const mayWrite = version.standing === 'draft' && may('publicity.write');
  const findings = isChanged || mayWrite ? checkWording(text) : version.findings;
  const saving = useCommand({
    send: () =>
      call(publicityEndpoints.saveMaterialText, {
        params: { county, versionId: version.id },
        body: { revision: version.revision, channel, text },
      }),
    changes: [publicityEndpoints.material, publicityEndpoints.materials],
    onDone: () => setWritten(undefined),
  });
  const mending = useMending({ county, version, text, channel, onDone: () => setWritten(undefined) });
  const blanks = blanksIn(text);
  return (
    <div className="material-desk">
      <section className="card material-paper">
        <FindingPaper
          label={say('text')}
          text={text}
          findings={findings}
          onWrite={mayWrite ? setWritten : undefined}
        />
        {blanks.length > 0 && <p className="material-blanks">{say('blanks', { names: listed(blanks) })}</p>}
        {mayWrite && <Acts channel={channel} onChannel={setChannel} isChanged={isChanged} saving={saving} />}
        <ProblemNote error={saving.error ?? mending.error} />
      </section>
      <FindingList
        findings={findings}
        isBusy={mending.isPending}
        onMend={mayWrite ? (nth, replacement) => mending.mutate({ nth, replacement }) : undefined}
      />
    </div>
  );
}

interface ActsProps {
  readonly channel: Channel;
  onChannel(channel: Channel): void;
  readonly isChanged: boolean;
  readonly saving: { readonly isPending: boolean; mutate(): void };
}

function Acts({ channel, onChannel, isChanged, saving }: ActsProps) {
  const say = useWords(WORDS);
  const words = useText();
  return (
    <div className="material-acts">
      <Select<Channel>
        aria-label={say('channel')}
        value={channel}
        onChange={onChannel}
        options={optionsOf(CHANNELS, words)}
      />
      <Button
        type="primary"
        disabled={!isChanged}
        loading={saving.isPending}
        onClick={() => saving.mutate()}
        data-act="save-text"
      >
        {say('save')}
      </Button>
      {isChanged && <span className="muted">{say('unsaved')}</span>}
    </div>
  );
}
