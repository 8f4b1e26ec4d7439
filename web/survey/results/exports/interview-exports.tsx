// Rows of interviews to take along: which format and why, then the file; and everything that was taken before.
import { Checkbox, Input, Radio } from 'antd';
import { useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat, exportEndpoints } from '#wire/survey';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useLanguage, useWords } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import type { SurveyKey } from '../use-whereabouts.ts';
import { ExportList } from './export-list.tsx';
import { EXPORT_WORDS } from './export-words.ts';
import { fetchFile } from './fetch-file.ts';

export function InterviewExports({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const say = useWords(EXPORT_WORDS);
  return (
    <section className="results-part">
      <h2>{say('interviews')}</h2>
      <p className="muted">{say('interviewsNote')}</p>
      <ExportForm surveyKey={surveyKey} />
      <h2>{say('former')}</h2>
      <ExportList surveyKey={surveyKey} />
    </section>
  );
}

interface Asked {
  readonly format: ExportFormat;
  readonly reason: string;
  readonly withWords: boolean;
}

const LONGEST_REASON = 500;

function ExportForm({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const say = useWords(EXPORT_WORDS);
  const { language } = useLanguage();
  const [asked, setAsked] = useState<Asked>({ format: 'csv', reason: '', withWords: false });
  const [isTried, setTried] = useState(false);
  const isReady = asked.reason.trim() !== '';
  const command = useCommand<Asked>({
    send: (id, body) =>
      call(exportEndpoints.askForExport, { params: surveyKey, body: { id, language, ...body } }),
    changes: [exportEndpoints.exportsOfSurvey],
    onDone: (exportId) => fetchFile(surveyKey, exportId),
  });
  const change = (part: Partial<Asked>): void => setAsked({ ...asked, ...part });
  const send = (): void => {
    setTried(true);
    if (isReady) command.mutate(asked);
  };
  return (
    <form
      className="card results-part"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormatChoice chosen={asked.format} onChoose={(format) => change({ format })} />
      <Field
        label={say('reason')}
        hint={say('reasonHint')}
        fault={isTried && !isReady ? say('reasonMissing') : undefined}
      >
        {(id) => (
          <Input
            id={id}
            value={asked.reason}
            maxLength={LONGEST_REASON}
            onChange={(event) => change({ reason: event.target.value })}
          />
        )}
      </Field>
      <Checkbox checked={asked.withWords} onChange={(event) => change({ withWords: event.target.checked })}>
        {say('words')} <span className="muted">{say('wordsHint')}</span>
      </Checkbox>
      <ProblemNote error={command.error} />
      <div className="results-act">
        <button type="submit" className="button button-main" data-act="export" disabled={command.isPending}>
          {say('make')}
        </button>
      </div>
    </form>
  );
}

function FormatChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}) {
  const say = useWords(EXPORT_WORDS);
  return (
    <Radio.Group
      className="results-formats"
      aria-label={say('format')}
      value={chosen}
      onChange={(event) => onChoose(EXPORT_FORMATS.find((format) => format === event.target.value) ?? 'csv')}
    >
      {EXPORT_FORMATS.map((format) => (
        <Radio key={format} value={format} data-format={format}>
          <strong>{say(format)}</strong> <span className="muted">{say(`${format}Hint`)}</span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
