// Every measure with its dates, who leads, and how far each of its units is; a unit's own word is written down here.
import { Button } from 'antd';
import { useState } from 'react';
import type { MeasureStanding } from '#service/outreach';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { MarkProgress } from './mark-progress.tsx';
import { MEASURE_STATES } from './standing-words.ts';
import type { Campaign } from './use-campaign.ts';

const WORDS = wordsOf({
  measure: { zh: '措施', en: 'Measure' },
  dates: { zh: '起止', en: 'From – to' },
  lead: { zh: '牵头', en: 'Lead' },
  units: { zh: '责任单位（进度）', en: 'Units (progress)' },
  state: { zh: '状态', en: 'State' },
  acts: { zh: '操作', en: 'Acts' },
  report: { zh: '报进度', en: 'Report' },
});

interface Props {
  readonly campaign: Campaign;
}

export function MeasureTable({ campaign }: Props) {
  const say = useWords(WORDS);
  const may = useMay();
  const [reported, setReported] = useState<MeasureStanding>();
  const mayReport = may('campaign.report') && campaign.standing === 'running';
  const standings = new Map(campaign.standingOfMeasures.map((each) => [each.measureId, each]));
  return (
    <>
      <div className="measures-box">
        <table className="measures">
          <thead>
            <tr>
              <th>{say('measure')}</th>
              <th className="measures-dates">{say('dates')}</th>
              <th>{say('units')}</th>
              <th>{say('state')}</th>
              {mayReport && <th className="measures-acts">{say('acts')}</th>}
            </tr>
          </thead>
          {campaign.plan.phases.map((phase) => (
            <tbody key={phase.id}>
              <tr className="measures-phase">
                <th colSpan={mayReport ? 5 : 4} scope="rowgroup">
                  {phase.name}{' '}
                  <span className="muted numbers">
                    {phase.startsOn} – {phase.endsOn} · {say('lead')} {phase.lead}
                  </span>
                </th>
              </tr>
              {phase.measures.map((measure) => {
                const standing = standings.get(measure.id);
                return standing ? (
                  <Row
                    key={measure.id}
                    measure={measure}
                    standing={standing}
                    onReport={mayReport ? () => setReported(standing) : undefined}
                  />
                ) : null;
              })}
            </tbody>
          ))}
        </table>
      </div>
      {reported && (
        <MarkProgress campaign={campaign} standing={reported} onClose={() => setReported(undefined)} />
      )}
    </>
  );
}

interface RowProps {
  readonly measure: Campaign['plan']['phases'][number]['measures'][number];
  readonly standing: MeasureStanding;
  readonly onReport: (() => void) | undefined;
}

function Row({ measure, standing: { state, percent, units }, onReport }: RowProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <tr data-measure={measure.id}>
      <td>{measure.text}</td>
      <td className="numbers measures-dates">
        {measure.startsOn.slice(5)} – {measure.endsOn.slice(5)}
      </td>
      <td>
        <ul className="measures-units">
          {units.map(({ unit, percent: own, isLate }) => (
            <li key={unit} data-late={isLate}>
              {unit} <span className="numbers">{own} %</span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ToneTag tone={MEASURE_STATES[state].tone}>
          {text(MEASURE_STATES[state].label)} {percent} %
        </ToneTag>
      </td>
      {onReport && (
        <td className="measures-acts">
          <Button size="small" onClick={onReport}>
            {say('report')}
          </Button>
        </td>
      )}
    </tr>
  );
}
