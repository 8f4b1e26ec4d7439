// What the member has been lent.
import { KIT_KINDS } from '#service/patrol/activities';
import type { PatrolMembership } from '#wire/service';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({ kit: { zh: '借用的装备：{kit}', en: 'Lent to me: {kit}' } });

export function KitList({ kit }: Pick<PatrolMembership, 'kit'>) {
  const say = useWords(WORDS);
  const listed = useListed();
  const text = useText();
  if (kit.length === 0) return null;
  return (
    <p className="muted">
      {say('kit', {
        kit: listed(
          kit.map(
            ({ kind, label, count }) => `${text(KIT_KINDS[kind].label)}${label && ` ${label}`} × ${count}`,
          ),
        ),
      })}
    </p>
  );
}
