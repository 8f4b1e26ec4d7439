// What the pages of materials and of postings have in common: filters, the way to a new one, what went wrong, and the table.
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Permission } from '#wire';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';

interface Props {
  readonly filters: ReactNode;
  readonly table: ReactNode;
  readonly error: Error | null;
  readonly add: { readonly words: string; readonly permission: Permission; readonly act: string };
  /** the form of a new one */
  readonly form: (isOpen: boolean, onClose: () => void) => ReactNode;
}

export function PublicityList({ filters, table, error, add, form }: Props) {
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <div className="outreach-filters">
        {filters}
        {may(add.permission) && (
          <Button type="primary" onClick={() => setAdding(true)} data-act={add.act}>
            {add.words}
          </Button>
        )}
      </div>
      <ProblemNote error={error} />
      {table}
      {form(isAdding, () => setAdding(false))}
    </>
  );
}
