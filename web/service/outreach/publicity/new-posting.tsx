// One posting written down: which approved material, where, how many, when, and photos of it.
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { publicityEndpoints } from '#wire/service';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { sendPhoto } from '../../field/photo/send-photo.ts';
import { shrinkPhoto } from '../../field/photo/shrink-photo.ts';
import type { DraftPhoto } from '../../field/visit/draft.ts';
import { useVillageOptions } from '../parts/use-villages.ts';
import { ChoiceField, DayField, NumberField, WordsField } from '../parts/written-fields.tsx';

const WORDS = wordsOf({
  heading: { zh: '登记张贴', en: 'Record a posting' },
  material: { zh: '材料（只列已批准的）', en: 'Material (approved ones only)' },
  noMaterial: { zh: '还没有批准的材料', en: 'No material is approved yet' },
  village: { zh: '村（社区）', en: 'Village' },
  group: { zh: '村民小组（张贴按组计）', en: 'Group (posters count per group)' },
  spot: { zh: '具体地点', en: 'Spot' },
  spotExample: { zh: '如：村委会门口', en: 'e.g. at the village office' },
  count: { zh: '数量', en: 'Pieces' },
  reached: { zh: '看到的人（知道才填）', en: 'People reached (if known)' },
  when: { zh: '时间', en: 'When' },
  photo: { zh: '加照片', en: 'Add a photo' },
  photos: { zh: '{n} 张照片', en: '{n} photos' },
  bad: { zh: '这个文件不是能打开的照片', en: 'That file is no photo that can be opened' },
  keep: { zh: '记下', en: 'Keep' },
});

interface Props {
  readonly isOpen: boolean;
  readonly county: string;
  onClose(): void;
}

export function NewPosting({ isOpen, county, onClose }: Props) {
  const say = useWords(WORDS);
  return (
    <Drawer title={say('heading')} open={isOpen} onClose={onClose} size="min(520px, 100vw)" destroyOnHidden>
      <Form county={county} onClose={onClose} />
    </Drawer>
  );
}

interface Written {
  readonly versionId?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly groupName: string;
  readonly spot: string;
  readonly count: number;
  readonly reached: number | null;
  readonly posted: string;
  readonly photos: readonly DraftPhoto[];
}

function Form({ county, onClose }: Omit<Props, 'isOpen'>) {
  const say = useWords(WORDS);
  const villages = useVillageOptions();
  const materials = useApproved(county);
  const [written, setWritten] = useState<Written>(freshPosting);
  const write = (changed: Partial<Written>): void => setWritten((before) => ({ ...before, ...changed }));
  const command = usePosting(county, onClose);
  const { versionId = materials?.[0]?.value, placeCode = villages[0]?.value } = written;
  return (
    <div className="outreach-form">
      <ChoiceField
        label={say('material')}
        hint={materials?.length === 0 && say('noMaterial')}
        value={versionId}
        onChoose={(wanted) => write({ versionId: wanted })}
        options={materials ?? []}
      />
      <ChoiceField
        label={say('village')}
        value={placeCode}
        onChoose={(wanted) => write({ placeCode: wanted })}
        options={villages}
      />
      <Where written={written} onWrite={write} />
      <Photos photos={written.photos} onChange={(photos) => write({ photos })} />
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        loading={command.isPending}
        disabled={!versionId || !placeCode}
        onClick={() => versionId && placeCode && command.mutate({ ...written, versionId, placeCode })}
        data-act="keep-posting"
      >
        {say('keep')}
      </Button>
    </div>
  );
}

// By the browser's own clock: whoever hung it up stands before it.
function freshPosting(): Written {
  const now = new Date();
  const posted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return { groupName: '', spot: '', count: 1, reached: null, posted, photos: [] };
}

interface PartProps {
  readonly written: Written;
  onWrite(changed: Partial<Written>): void;
}

function Where({ written, onWrite }: PartProps) {
  const say = useWords(WORDS);
  return (
    <>
      <WordsField
        label={say('group')}
        most={60}
        value={written.groupName}
        onWrite={(groupName) => onWrite({ groupName })}
      />
      <WordsField
        label={say('spot')}
        most={200}
        placeholder={say('spotExample')}
        value={written.spot}
        onWrite={(spot) => onWrite({ spot })}
      />
      <div className="outreach-pair">
        <NumberField
          label={say('count')}
          least={1}
          most={10_000}
          value={written.count}
          onWrite={(count) => onWrite({ count: count ?? 1 })}
        />
        <NumberField
          label={say('reached')}
          least={0}
          value={written.reached}
          onWrite={(reached) => onWrite({ reached })}
        />
      </div>
      <DayField
        label={say('when')}
        hasClock
        value={written.posted}
        onWrite={(posted) => onWrite({ posted })}
      />
    </>
  );
}

interface PhotosProps {
  readonly photos: readonly DraftPhoto[];
  onChange(photos: readonly DraftPhoto[]): void;
}

function Photos({ photos, onChange }: PhotosProps) {
  const say = useWords(WORDS);
  const [isBad, setBad] = useState(false);
  const add = async (file: File): Promise<void> => {
    try {
      onChange([...photos, await shrinkPhoto(file)]);
      setBad(false);
    } catch {
      setBad(true);
    }
  };
  return (
    <div className="posting-photos">
      <FileButton words={say('photo')} accept="image/*" onFile={(file) => void add(file)} />
      {photos.length > 0 && <span>{say('photos', { n: photos.length })}</span>}
      {isBad && (
        <span className="problem-note" role="alert">
          {say('bad')}
        </span>
      )}
    </div>
  );
}

function useApproved(county: string): { value: string; label: string }[] | undefined {
  const query = { county, standing: 'approved' as const, size: 200 };
  const { data } = useQuery(asking(publicityEndpoints.materials, { query }));
  return data?.rows.map(({ latest, title }) => ({ value: latest.id, label: title }));
}

type Posting = Written & { readonly versionId: string; readonly placeCode: string };

// The posting first, then what shows it: a photo belongs to something.
function usePosting(county: string, onDone: () => void) {
  return useCommand<Posting>({
    send: async (id, { photos, posted, ...written }) => {
      const photoIds = photos.map((photo) => photo.id);
      const body = { ...written, id, photoIds, postedMs: new Date(posted).getTime() };
      await call(publicityEndpoints.addPosting, { params: { county }, body });
      const { placeCode } = written;
      for (const photo of photos) {
        await sendPhoto(county, { ...photo, subjectKind: 'posting', subjectId: id, placeCode });
      }
    },
    changes: [publicityEndpoints.postings, publicityEndpoints.postingTargets, publicityEndpoints.materials],
    onDone,
  });
}
