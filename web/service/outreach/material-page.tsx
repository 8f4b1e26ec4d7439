// One material: its versions, the text with what the wording check found in it, approval, and the poster to be printed.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { MATERIAL_KINDS, MATERIAL_STANDINGS } from '#service/outreach';
import { publicityEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import './outreach.css';
import { PrintButton } from './parts/page-acts.tsx';
import { type Material, STANDING_TONES } from './publicity/material.ts';
import { PrintedPoster } from './publicity/printed-poster.tsx';
import './publicity/publicity.css';
import { VersionActs } from './publicity/version-acts.tsx';
import { VersionDesk } from './publicity/version-desk.tsx';
import { VersionFacts } from './publicity/version-facts.tsx';

const WORDS = wordsOf({
  all: { zh: '全部材料', en: 'All materials' },
  version: { zh: '第 {n} 版', en: 'Version {n}' },
  versions: { zh: '版本', en: 'Versions' },
  waiting: { zh: '正在打开…', en: 'Opening …' },
});

export function MaterialPage() {
  const say = useWords(WORDS);
  const params = useParams({ from: '/office/publicity/$county/$materialId' });
  const { data, error } = useQuery(asking(publicityEndpoints.material, { params }));
  if (data) return <Known material={data} />;
  return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
}

function Known({ material }: { readonly material: Material }) {
  const say = useWords(WORDS);
  const text = useText();
  const search = useSearch({ from: '/office/publicity/$county/$materialId' });
  const navigate = useNavigate({ from: '/publicity/$county/$materialId' });
  const { county, title, kind, allVersions } = material;
  const version = allVersions.find(({ id }) => id === search.version) ?? allVersions[0];
  if (!version) return null;
  return (
    <article className="outreach material">
      <header className="campaign-head">
        <Link to="/publicity" className="campaign-up" aria-label={say('all')} title={say('all')}>
          <BackIcon />
        </Link>
        <div className="campaign-title">
          <h1>{title}</h1>
          <span className="muted">{text(MATERIAL_KINDS[kind].label)}</span>
          <span data-standing={version.standing}>
            <ToneTag tone={STANDING_TONES[version.standing]}>
              {text(MATERIAL_STANDINGS[version.standing].label)}
            </ToneTag>
          </span>
        </div>
      </header>
      <div className="outreach-filters">
        <Segmented
          aria-label={say('versions')}
          value={version.id}
          onChange={(id) => void navigate({ search: { version: id } })}
          options={allVersions.map(({ id, number }) => ({ value: id, label: say('version', { n: number }) }))}
        />
        <VersionActs material={material} version={version} />
        <PrintButton />
      </div>
      <VersionDesk key={`${version.id}-${version.standing}`} county={county} version={version} />
      <VersionFacts version={version} />
      <PrintedPoster county={county} title={title} version={version} />
    </article>
  );
}
