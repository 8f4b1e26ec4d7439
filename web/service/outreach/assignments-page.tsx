// Who visits which blocks of a village, with the least numbers (20 an officer, 10 a cadre), and the blocks and households themselves.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { householdEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { AssignBlocks } from './assignments/assign-blocks.tsx';
import { BlockTable } from './assignments/block-table.tsx';
import { NewHouseholds } from './assignments/new-households.tsx';
import { VisitorTable } from './assignments/visitor-table.tsx';
import './assignments/assignments.css';
import { CampaignFrame } from './campaign/campaign-frame.tsx';
import type { CampaignKey } from './campaign/use-campaign.ts';
import { PrintButton } from './parts/page-acts.tsx';
import { useVillageOptions } from './parts/use-villages.ts';

const WORDS = wordsOf({
  village: { zh: '村（社区）', en: 'Village' },
  blocks: { zh: '片', en: 'Blocks' },
  people: { zh: '走访的人', en: 'Visitors' },
  add: { zh: '录入片和住户', en: 'Enter blocks and households' },
  assign: { zh: '把选中的 {n} 片分给…', en: 'Give {n} chosen blocks to …' },
  hint: {
    zh: '勾选要走的片，再选人。民（辅）警每人至少 20 户，干部每人至少 10 户。志愿者凭自愿。',
    en: 'Tick blocks, then choose a person. An officer visits 20 households at least, a cadre 10. Volunteers go of their own will.',
  },
  none: { zh: '没有可以分派的村。', en: 'There is no village to assign in.' },
});

export function AssignmentsPage() {
  const key = useParams({ from: '/office/campaigns/$county/$campaignId/assignments' });
  return <CampaignFrame campaignKey={key}>{() => <Villages campaign={key} />}</CampaignFrame>;
}

function Villages({ campaign }: { readonly campaign: CampaignKey }) {
  const say = useWords(WORDS);
  const { village } = useSearch({ from: '/office/campaigns/$county/$campaignId/assignments' });
  const navigate = useNavigate({ from: '/campaigns/$county/$campaignId/assignments' });
  const options = useVillageOptions();
  const placeCode = village ?? options[0]?.value;
  if (placeCode === undefined) return <p className="card">{say('none')}</p>;
  return (
    <section className="outreach">
      <div className="outreach-filters">
        <Select
          aria-label={say('village')}
          value={placeCode}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(wanted) => void navigate({ search: { village: wanted } })}
          options={options}
        />
        <PrintButton />
      </div>
      <Village key={placeCode} campaign={campaign} placeCode={placeCode} />
    </section>
  );
}

interface VillageProps {
  readonly campaign: CampaignKey;
  readonly placeCode: string;
}

function Village({ campaign, placeCode }: VillageProps) {
  const say = useWords(WORDS);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<'adding' | 'giving'>();
  const close = (): void => setOpen(undefined);
  const { county, campaignId } = campaign;
  const params = { county, placeCode };
  const blocks = useQuery(asking(householdEndpoints.blocks, { params, query: { campaignId } }));
  const people = useQuery(asking(householdEndpoints.possibleVisitors, { params, query: { campaignId } }));
  const given = (): void => {
    setChosen([]);
    close();
  };
  return (
    <>
      <p className="outreach-note">{say('hint')}</p>
      <ProblemNote error={blocks.error ?? people.error} />
      <section className="card">
        <BlockHead
          chosen={chosen.length}
          onAssign={() => setOpen('giving')}
          onAdd={() => setOpen('adding')}
        />
        <BlockTable
          campaign={campaign}
          placeCode={placeCode}
          rows={blocks.data?.rows}
          chosen={chosen}
          onChoose={setChosen}
        />
      </section>
      <section className="card">
        <h2>{say('people')}</h2>
        <VisitorTable rows={people.data?.rows} />
      </section>
      {open === 'giving' && (
        <AssignBlocks
          campaign={campaign}
          placeCode={placeCode}
          blockIds={chosen}
          people={people.data?.rows ?? []}
          onDone={given}
          onClose={close}
        />
      )}
      <NewHouseholds isOpen={open === 'adding'} county={county} placeCode={placeCode} onClose={close} />
    </>
  );
}

interface BlockHeadProps {
  readonly chosen: number;
  onAssign(): void;
  onAdd(): void;
}

function BlockHead({ chosen, onAssign, onAdd }: BlockHeadProps) {
  const say = useWords(WORDS);
  const may = useMay();
  return (
    <header className="outreach-head assignments-head">
      <h2>{say('blocks')}</h2>
      <Button disabled={chosen === 0} type="primary" onClick={onAssign} data-act="assign">
        {say('assign', { n: chosen })}
      </Button>
      {may('household.write') && (
        <Button onClick={onAdd} data-act="add-households">
          {say('add')}
        </Button>
      )}
    </header>
  );
}
