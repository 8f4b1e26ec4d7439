// Who wrote and approved a version, and which phrases were replaced on the way.
import { CHANNELS } from '#service/outreach';
import type { MaterialVersion } from '#wire/service';
import { isPressureKind, PRESSURE_KINDS } from '#wording';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { LANGUAGES } from './material.ts';

const WORDS = wordsOf({
  facts: { zh: '这一版', en: 'This version' },
  channel: { zh: '渠道', en: 'Channel' },
  language: { zh: '语言', en: 'Language' },
  saved: { zh: '{name}保存于 {time}', en: 'saved by {name}, {time}' },
  approved: { zh: '{name}批准于 {time}', en: 'approved by {name}, {time}' },
  mends: { zh: '改过的说法', en: 'Phrases replaced' },
  removed: { zh: '（删去）', en: '(left out)' },
});

export function VersionFacts({ version }: { readonly version: MaterialVersion }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { channel, language, savedByName, savedMs, approvedByName, approvedMs, mends } = version;
  return (
    <section className="card material-facts">
      <h2>{say('facts')}</h2>
      <p>
        {say('channel')}: {text(CHANNELS[channel].label)} · {say('language')}: {text(LANGUAGES[language])} ·{' '}
        {say('saved', { name: savedByName, time: times.dayAndClock(savedMs) })}
        {approvedMs !== null && approvedByName !== null && (
          <> · {say('approved', { name: approvedByName, time: times.dayAndClock(approvedMs) })}</>
        )}
      </p>
      {mends.length > 0 && (
        <>
          <h2>{say('mends')}</h2>
          <ul>
            {[...new Map(mends.map((mend) => [JSON.stringify(mend), mend]))].map(
              ([key, { kind, phrase, replacement }]) => (
                <li key={key}>
                  <span className="muted">
                    {isPressureKind(kind) ? text(PRESSURE_KINDS[kind].name) : kind}
                  </span>{' '}
                  <del>{phrase}</del> → <ins>{replacement || say('removed')}</ins>
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
