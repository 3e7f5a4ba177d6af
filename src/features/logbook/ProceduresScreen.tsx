import { useRef } from 'react';
import { useLocation } from 'react-router';
import { PageHead } from '#parts/PageHead.tsx';
import { ReachedNotice } from '#parts/ReachedNotice.tsx';
import { useOpened } from '#parts/useOpened.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { useIsReadWhole } from '#store/useIsRead.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { AddProcedureForm } from './AddProcedureForm.tsx';
import { CsvButtons } from './CsvButtons.tsx';
import { BreakdownSection } from './BreakdownSection.tsx';
import { LogbookTabs } from './LogbookTabs.tsx';
import { LogSection } from './LogSection.tsx';
import { PaceSection } from './PaceSection.tsx';

/** The procedure log: entry in seconds, the pace toward what is asked for, and the log itself. */
export function ProceduresScreen() {
  const isReadWhole = useIsReadWhole();
  const isEmpty = useDeferredAppState(procedureLogOf).length === 0;
  const procedure = useRef<HTMLInputElement>(null);
  const { key } = useLocation();
  const [begun] = useOpened();
  return (
    <>
      <PageHead title="Procedures" isWaiting={!isReadWhole}>
        <CsvButtons />
      </PageHead>
      <LogbookTabs />
      {isReadWhole && (
        <>
          <ReachedNotice kinds={['procedures']} />
          {/* Begun anew with each way that leads here to log one. */}
          <AddProcedureForm
            key={begun === null ? 'usual' : key}
            procedureRef={procedure}
            begun={begun}
          />
          {isEmpty && (
            <EmptyState
              drawing="rise"
              title="Log your first procedure"
              actions={<Button onClick={() => procedure.current?.focus()}>Begin</Button>}
            >
              Date, procedure, role. The chart then shows your pace toward what is asked for, and
              what each rotation brings.
            </EmptyState>
          )}
          <PaceSection />
          {!isEmpty && (
            <>
              <BreakdownSection />
              <LogSection />
            </>
          )}
        </>
      )}
    </>
  );
}
