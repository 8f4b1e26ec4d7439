// The numbers of a frame: choose a file, see it read, take it or not; and the files there were before.

import { saveTextFile } from '../../../platform/parts/save-text-file.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import type { Frame } from '../frame.ts';
import './numbers-card.css';
import { ImportPanel } from '../imports/import-panel.tsx';
import { ImportsList } from '../imports/imports-list.tsx';
import { useOpened } from '../imports/use-opened.ts';
import { DropZone } from './drop-zone.tsx';
import { exampleFile } from './example-file.ts';
import { SendingPanel } from './sending-panel.tsx';
import { useStay } from './use-stay.ts';
import { useUpload } from './use-upload.ts';

const WORDS = wordsOf({
  heading: { zh: '电话号码', en: 'Telephone numbers' },
  hint: {
    zh: '号码加密保存，页面和导出文件里只显示掩码。文件读完后先给您看结果，您说收下才收下。',
    en: 'Numbers are kept encrypted and shown masked, on screen and in exports. A file is read first and shown to you; nothing is taken until you say so.',
  },
  needsVillages: {
    zh: '请先在上面填好村（社区）表，才能导入号码。',
    en: 'Write the village table above first; then numbers can be brought in.',
  },
  example: { zh: '下载示例文件（CSV）', en: 'Download an example file (CSV)' },
  exampleName: { zh: '号码示例.csv', en: 'numbers-example.csv' },
  former: { zh: '导入过的文件', en: 'Files brought in before' },
});

export function NumbersCard({ frame }: { readonly frame: Frame }) {
  const say = useWords(WORDS);
  const mayWrite = useMay()('frame.write');
  const opened = useOpened(frame.imports);
  const upload = useUpload(frame.county, frame.id, opened.open);
  const isSending = upload.sending !== undefined && upload.sending.error === undefined;
  useStay(isSending);
  const begin = (file: File): void => {
    opened.closeAll();
    upload.begin(file);
  };
  const sendingId = upload.sending?.key.importId;
  return (
    <section className="card frame-card" aria-label={say('heading')}>
      <NumbersHead frame={frame} />
      <p className="muted">{say('hint')}</p>
      {frame.places.length === 0 && <p className="numbers-first">{say('needsVillages')}</p>}
      {mayWrite && frame.places.length > 0 && !isSending && (
        <DropZone isSimulated={frame.isSimulated} onFile={begin} />
      )}
      {upload.sending && (
        <SendingPanel sending={upload.sending} onAgain={upload.again} onStop={upload.stop} />
      )}
      {opened.ids
        .filter((id) => id !== sendingId)
        .map((id) => (
          <ImportPanel
            key={id}
            importKey={{ county: frame.county, frameId: frame.id, importId: id }}
            mayWrite={mayWrite}
          />
        ))}
      {frame.imports.length > 0 && (
        <>
          <h3>{say('former')}</h3>
          <ImportsList imports={frame.imports} opened={opened} />
        </>
      )}
    </section>
  );
}

function NumbersHead({ frame }: { readonly frame: Frame }) {
  const say = useWords(WORDS);
  const names = frame.places.map(({ name }) => name);
  return (
    <div className="frame-card-head">
      <h2>{say('heading')}</h2>
      <button
        type="button"
        className="numbers-example"
        onClick={() => saveTextFile(say('exampleName'), exampleFile(names, frame.isSimulated), 'text/csv')}
      >
        {say('example')}
      </button>
    </div>
  );
}
