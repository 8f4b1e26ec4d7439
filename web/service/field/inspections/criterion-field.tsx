// One criterion on the spot: its words and proof, the mark by its scale, not applicable with a reason, and what must be mended.
import { type Criterion, isShort, type Mark } from '#service/supervision';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { CheckIcon } from '../frame/check-icon.tsx';
import { type InspectionDraft, markOf, withMark } from './inspection-draft.ts';

const WORDS = wordsOf({
  proof: { zh: '依据：{evidence}', en: 'Proof: {evidence}' },
  yes: { zh: '有', en: 'Yes' },
  no: { zh: '没有', en: 'No' },
  good: { zh: '合格几个', en: 'Were right' },
  of: { zh: '抽查几个', en: 'Checked' },
  notApplying: { zh: '不适用', en: 'Does not apply' },
  why: { zh: '为什么不适用', en: 'Why it does not apply' },
  words: { zh: '看到什么（可不写）', en: 'What was seen (may be left out)' },
  mend: { zh: '要求整改', en: 'Must be mended' },
  mendWords: { zh: '要改什么', en: 'What is to be mended' },
});

interface Props {
  readonly nth: number;
  readonly criterion: Criterion;
  readonly draft: InspectionDraft;
  onChange(draft: InspectionDraft): void;
}

export function CriterionField({ nth, criterion, draft, onChange }: Props) {
  const say = useWords(WORDS);
  const mark = markOf(draft, criterion.id);
  const set = (part: Partial<Mark>): void =>
    onChange(
      withMark(draft, criterion, {
        ...{ criterionId: criterion.id, value: null, of: null, words: '' },
        ...mark,
        ...part,
      }),
    );
  return (
    <fieldset className="inspection-field" data-criterion={nth}>
      <legend>
        {nth}. {criterion.text}
      </legend>
      {criterion.evidence !== '' && <p className="muted">{say('proof', { evidence: criterion.evidence })}</p>}
      <Scale criterion={criterion} mark={mark} onSet={set} />
      <button
        type="button"
        className="field-choice"
        aria-pressed={mark !== undefined && mark.value === null}
        onClick={() => set({ value: null, of: null })}
      >
        {say('notApplying')}
      </button>
      {mark && (
        <input
          className="field-search"
          maxLength={1000}
          placeholder={say(mark.value === null ? 'why' : 'words')}
          aria-label={say(mark.value === null ? 'why' : 'words')}
          value={mark.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      )}
      {mark && isShort(criterion, mark) && <Mend criterion={criterion} draft={draft} onChange={onChange} />}
    </fieldset>
  );
}

interface ScaleProps {
  readonly criterion: Criterion;
  readonly mark: Mark | undefined;
  onSet(part: Partial<Mark>): void;
}

const CHECKED = 10;

function Scale({ criterion, mark, onSet }: ScaleProps) {
  const say = useWords(WORDS);
  if (criterion.scale === 'count') {
    const of = mark?.of ?? CHECKED;
    const field = (name: 'good' | 'of', value: number | '', change: (count: number) => void) => (
      <label>
        {say(name)}
        <input
          className="field-search"
          type="number"
          inputMode="numeric"
          min={name === 'of' ? 1 : 0}
          value={value}
          data-count={name}
          onChange={(event) => change(Math.max(0, Math.floor(event.target.valueAsNumber || 0)))}
        />
      </label>
    );
    return (
      <div className="field-outcomes">
        {field('good', mark?.value ?? '', (value) => onSet({ value, of }))}
        {field('of', of, (count) => onSet({ value: mark?.value ?? 0, of: Math.max(1, count) }))}
      </div>
    );
  }
  const choices =
    criterion.scale === 'yes-no'
      ? [
          [1, say('yes')],
          [0, say('no')],
        ]
      : [0, 1, 2, 3, 4].map((step) => [step, String(step)]);
  return (
    <div className={criterion.scale === 'yes-no' ? 'field-outcomes' : 'inspection-steps'}>
      {choices.map(([value, label]) => (
        <button
          key={value}
          type="button"
          className="field-choice"
          data-mark={value}
          aria-pressed={mark?.value === value}
          onClick={() => onSet({ value: Number(value), of: null })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function Mend({ criterion, draft, onChange }: Omit<Props, 'nth'>) {
  const say = useWords(WORDS);
  const { [criterion.id]: words, ...others } = draft.mends;
  const isAsked = words !== undefined;
  return (
    <>
      <button
        type="button"
        className="field-toggle"
        data-act="mend"
        aria-pressed={isAsked}
        onClick={() =>
          onChange({ ...draft, mends: isAsked ? others : { ...draft.mends, [criterion.id]: '' } })
        }
      >
        <span>{isAsked && <CheckIcon isOn />}</span>
        {say('mend')}
      </button>
      {isAsked && (
        <input
          className="field-search"
          maxLength={200}
          placeholder={say('mendWords')}
          aria-label={say('mendWords')}
          data-mend={criterion.id}
          value={words}
          onChange={(event) =>
            onChange({ ...draft, mends: { ...draft.mends, [criterion.id]: event.target.value } })
          }
        />
      )}
    </>
  );
}
