import { DateText } from '#ui/DateText.tsx';
import type { OwnValue, Shown } from './ownValues.ts';

/** "Mar 20, 2028; the rule gives Mar 17, 2028". */
export function OwnValueText({ of: { value, usual } }: { readonly of: OwnValue }) {
  return (
    <>
      <ShownValue of={value} />
      {usual !== null && (
        <>
          ; the rule gives <ShownValue of={usual} />
        </>
      )}
    </>
  );
}

function ShownValue({ of: shown }: { readonly of: Shown }) {
  return 'date' in shown ? <DateText date={shown.date} /> : shown.text;
}
