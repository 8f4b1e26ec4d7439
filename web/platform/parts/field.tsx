// A label, what belongs under it, and a hint; the label always names its input.
import { type ReactNode, useId } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** what is wrong with the present value */
  readonly fault?: string | undefined;
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  return (
    <div className="labelled-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {fault && (
        <p className="labelled-field-fault" role="alert">
          {fault}
        </p>
      )}
      {hint && <p className="labelled-field-hint">{hint}</p>}
    </div>
  );
}
