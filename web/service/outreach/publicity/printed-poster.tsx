// The material on paper: large letters and, below them, the code that leads to the page on which a call is verified.
import { type MaterialVersion, publicityEndpoints } from '#wire/service';
import { addressOf } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  verify: { zh: '扫码核实来电', en: 'Scan to verify a call' },
  draft: { zh: '草稿，未经批准，不得张贴', en: 'Draft: not approved, not to be put up' },
  preview: { zh: '打印样子', en: 'As it is printed' },
});

interface Props {
  readonly county: string;
  readonly title: string;
  readonly version: MaterialVersion;
}

export function PrintedPoster({ county, title, version: { id: versionId, text, standing } }: Props) {
  const say = useWords(WORDS);
  const code = addressOf(publicityEndpoints.materialQr, {
    params: { county, versionId },
    query: { origin: location.origin },
  });
  return (
    <section className="poster" aria-label={say('preview')}>
      <p className="muted poster-about">{say('preview')}</p>
      <div className="poster-sheet">
        {standing !== 'approved' && <p className="poster-draft">{say('draft')}</p>}
        <h2>{title}</h2>
        <p className="poster-text">{text}</p>
        <figure>
          <img src={code} alt={say('verify')} width="150" height="150" />
          <figcaption>{say('verify')}</figcaption>
        </figure>
      </div>
    </section>
  );
}
