import { Suspense } from 'react';
import { NoDatesYet } from '#parts/NoDatesYet.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import type { AppState } from '#store/appStore.ts';
import { isCountryMissing, scheduleOf } from '#store/derivedPlan.ts';
import { hasRecords } from '#store/hasRecords.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsReadWhole } from '#store/useIsRead.ts';
import { lazyPart } from '#ui/lazyPart.ts';

const PacketPage = lazyPart(() => import('./PacketPage.tsx'), 'PacketPage');

/** One page for a meeting with a mentor, and a CV: seen as it will be printed. */
export function PrintScreen() {
  const isReadWhole = useIsReadWhole();
  const isMissing = useAppState(isCountryMissing);
  const hasAnything = useAppState(hasAnythingToPrint);
  return (
    <>
      <div className="notPrinted">
        <PageHead
          title="Print or mentor packet"
          lede="One page to bring to a meeting, and a CV from what is done. Choose what they say."
        />
      </div>
      {isReadWhole && !isMissing && (hasAnything ? <PacketWhenLoaded /> : <NothingYet />)}
    </>
  );
}

function PacketWhenLoaded() {
  return (
    <Suspense>
      <PacketPage />
    </Suspense>
  );
}

function NothingYet() {
  return (
    <NoDatesYet>
      With a graduation month, one page says where you are, what is next and how much training
      remains. Entries of your logs are printed without it.
    </NoDatesYet>
  );
}

function hasAnythingToPrint(state: AppState): boolean {
  const { milestones, rotations, procedures, credits } = state.tables;
  return (
    scheduleOf(state) !== null || [milestones, rotations, procedures, credits].some(hasRecords)
  );
}
