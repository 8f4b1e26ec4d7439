// A sheet over the page, for one short matter. What lies under it stays in sight and cannot be reached meanwhile.
import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export function Sheet({ title, isWide = false, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  // Before the fields inside take the focus; and never on the first button, which Enter would then press.
  useLayoutEffect(() => {
    box.current?.showModal();
    box.current?.focus();
  }, []);
  return (
    <dialog
      ref={box}
      className={isWide ? 'sheet sheet-wide' : 'sheet'}
      aria-label={title}
      tabIndex={-1}
      onCancel={(event) => event.preventDefault()}
    >
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
