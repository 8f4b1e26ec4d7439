// The head of a small table of figures: one column a word, said by whoever has the table.

interface ColumnHeadsProps {
  readonly heads: readonly string[];
  /** those over columns of words, which stand at the left and may wrap */
  readonly ofWords?: readonly string[];
}

export function ColumnHeads({ heads, ofWords = [] }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th scope="col" key={head} className={ofWords.includes(head) ? 'results-words' : undefined}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
