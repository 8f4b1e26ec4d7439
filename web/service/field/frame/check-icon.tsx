// A tick for what is done. The word beside it says so; the tick only helps the eye.

export function CheckIcon({ isOn }: { readonly isOn: boolean }) {
  return (
    <svg className="check-icon" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      {isOn ? (
        <path
          d="m3 8.5 3.5 3.5L13 4.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : (
        <circle cx="8" cy="8" r="3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      )}
    </svg>
  );
}
