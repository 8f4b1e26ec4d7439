// The few signs that stand in for a word; whoever uses one gives it a label.

interface IconProps {
  readonly path: string;
}

function Icon({ path }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function BackIcon() {
  return <Icon path="M13.5 8h-11M7 3.5 2.5 8 7 12.5" />;
}

export function OrderIcon() {
  return <Icon path="M5 3v10M2.5 10.5 5 13l2.5-2.5M11 13V3M8.5 5.5 11 3l2.5 2.5" />;
}

export function MoreIcon() {
  return <Icon path="M3 8h.01M8 8h.01M13 8h.01" />;
}

export function RemoveIcon() {
  return <Icon path="m4 4 8 8M12 4l-8 8" />;
}
