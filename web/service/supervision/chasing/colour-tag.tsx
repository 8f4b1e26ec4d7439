// The colour of a card, in words that need no colour.
import { CHASE_COLOURS, type ChaseColour } from '#service/supervision/chasing';
import { useText } from '../../../shell/language.tsx';

export function ColourTag({ colour }: { readonly colour: ChaseColour }) {
  const text = useText();
  return (
    <span className="chase-colour" data-colour={colour}>
      {text(CHASE_COLOURS[colour])}
    </span>
  );
}
