// A table that may be wider than a phone: it scrolls within itself, by keys too, and says what it is.
import type { ReactNode } from 'react';

interface WideTableProps {
  readonly name: string;
  readonly kind?: string;
  readonly children: ReactNode;
}

export function WideTable({ name, kind = '', children }: WideTableProps) {
  return (
    <section
      className={`card results-matrix ${kind}`}
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard (WCAG 2.1.1).
      tabIndex={0}
    >
      {children}
    </section>
  );
}
