// Large buttons of which one is chosen.
import { useText } from '../../../shell/language.tsx';

interface Props<Code extends string> {
  readonly options: readonly Code[];
  readonly table: Readonly<
    Record<NoInfer<Code>, { readonly label: { readonly zh: string; readonly en: string } }>
  >;
  readonly chosen: Code;
  onChoose(code: NoInfer<Code>): void;
}

export function Choices<Code extends string>({ options, table, chosen, onChoose }: Props<Code>) {
  const text = useText();
  return (
    <div className="field-kinds">
      {options.map((code) => (
        <button
          key={code}
          type="button"
          className="field-choice"
          data-choice={code}
          aria-pressed={code === chosen}
          onClick={() => onChoose(code)}
        >
          {text(table[code].label)}
        </button>
      ))}
    </div>
  );
}

/** The six duties in their order. */
export const DUTY_ORDER = ['guard', 'listener', 'publicist', 'mediator', 'advocate', 'helper'] as const;
