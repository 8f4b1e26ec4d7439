// A sheet over the page, for one short matter. What lies under it stays in sight.
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export function Sheet({ title, isWide = false, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) box.current?.focus();
  }, []);
  return (
    <div className="sheet-shade">
      <div
        ref={box}
        className={isWide ? 'sheet sheet-wide' : 'sheet'}
        role="dialog"
        aria-modal="true"
        aria-label={title}
        tabIndex={-1}
      >
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
