import { Suspense, useMemo, useState } from 'react';
import { procedureCounts } from '#catalog/procedureCounts.ts';
import { rotationYield } from '#domain/rotationYield.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { countText } from '#parts/numberTexts.ts';
import { paceParts, targetName, yieldText } from '#parts/paceTexts.ts';
import { TargetMeter } from '#parts/TargetMeter.tsx';
import type { ShownTarget, TargetPace } from '#store/derivedProcedures.ts';
import { pacesOf, procedureLogOf } from '#store/derivedProcedures.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { followTarget } from '#store/targetActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { datesUnbroken } from '#ui/datesUnbroken.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { CumulativeChart, CumulativeTable } from './CumulativeChart.tsx';
import styles from './PaceSection.module.css';
import { TargetHead } from './TargetHead.tsx';
import { TargetSource } from './TargetSource.tsx';

const TargetDialog = lazyPart(() => import('./TargetDialog.tsx'), 'TargetDialog');

/** How the log stands against what is asked for, and where it leads. */
export function PaceSection() {
  const paces = useDeferredAppState(pacesOf);
  const log = useDeferredAppState(procedureLogOf);
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [edited, setEdited] = useState<ShownTarget | 'new' | null>(null);
  const shown = paces.find(({ target }) => target.id === chosen) ?? paces[0];
  return (
    <section className={styles.section} aria-labelledby="pace">
      <SectionHeading id="pace" title={headingOf(shown)}>
        {log.length > 0 && (
          <SegmentedControl
            legend="Show the pace as"
            hidesLegend
            value={view}
            onChange={setView}
            options={[
              { value: 'chart', label: 'Chart' },
              { value: 'table', label: 'Table' },
            ]}
          />
        )}
      </SectionHeading>
      {paces.length > 0 && (
        <ul className={styles.targets}>
          {paces.map((one) => (
            <TargetRow
              key={one.target.id}
              shown={one}
              isCharted={one === shown}
              isOnly={paces.length === 1}
              onChart={() => setChosen(one.target.id)}
              onEdit={() => setEdited(one.target)}
            />
          ))}
        </ul>
      )}
      <OtherTargets followed={paces} onAdd={() => setEdited('new')} />
      {log.length > 0 && <Picture view={view} shown={shown ?? null} />}
      {edited !== null && (
        <Suspense>
          <TargetDialog
            target={edited === 'new' ? null : { ...edited, name: targetName(edited) }}
            onClose={() => setEdited(null)}
          />
        </Suspense>
      )}
    </section>
  );
}

function headingOf(shown: TargetPace | undefined): string {
  return shown === undefined ? 'Pace' : `Toward ${countText(shown.target.minimum)}`;
}

function Picture({
  view,
  shown,
}: {
  readonly view: 'chart' | 'table';
  /** Null where nothing is asked for. */
  readonly shown: TargetPace | null;
}) {
  return view === 'chart' ? <CumulativeChart shown={shown} /> : <CumulativeTable shown={shown} />;
}

interface TargetRowProps {
  readonly shown: TargetPace;
  readonly isCharted: boolean;
  readonly isOnly: boolean;
  readonly onChart: () => void;
  readonly onEdit: () => void;
}

function TargetRow({ shown, isCharted, isOnly, onChart, onEdit }: TargetRowProps) {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const { target, pace } = shown;
  const name = targetName(target);
  const log = useDeferredAppState(procedureLogOf);
  const rotations = useAppState(rotationsOf);
  const brought = useMemo(
    () => (pace.missing === 0 ? null : rotationYield(target, log, rotations, today)),
    [target, pace, log, rotations, today],
  );
  return (
    <li className={styles.target}>
      <TargetHead target={{ ...target, name }} onEdit={onEdit}>
        {!isOnly && (
          <Button
            size="small"
            variant="ghost"
            aria-pressed={isCharted}
            aria-label={`Chart ${name}`}
            onClick={onChart}
          >
            {isCharted ? 'In the chart' : 'Chart it'}
          </Button>
        )}
      </TargetHead>
      <p className={styles.text}>
        <PaceText shown={shown} />
        {brought !== null && ` ${datesUnbroken(yieldText(brought, target.by, today, dateStyle))}`}
      </p>
      <TargetMeter shown={shown} showsTip />
      {target.source !== null && <TargetSource minimum={target.minimum} source={target.source} />}
    </li>
  );
}

/** How far it has come before all that follows from it, as with credits. */
function PaceText({ shown }: { readonly shown: TargetPace }) {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const [figure, rest] = paceParts(shown, today, dateStyle);
  return (
    <>
      <b>{figure}</b>
      {datesUnbroken(rest)}
    </>
  );
}

interface OtherTargetsProps {
  readonly followed: readonly TargetPace[];
  readonly onAdd: () => void;
}

/** Counts that others ask for, to be followed; and one's own. */
function OtherTargets({ followed, onAdd }: OtherTargetsProps) {
  const store = useAppStore();
  const ids = new Set(followed.map(({ target }) => target.id));
  return (
    <div className={styles.offers}>
      {followed.length === 0 && (
        <p>
          Your pathway has no official total: none was found for a whole residency. Set a target of
          your own, or follow a count that others ask for.
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-haspopup="dialog" onClick={onAdd}>
          Set a target
        </Button>
        {procedureCounts
          .filter(({ id }) => !ids.has(id))
          .map(({ id, name, minimum }) => (
            <Button key={id} size="small" onClick={() => followTarget(store, id, name)}>
              Follow {name}: {countText(minimum)}
            </Button>
          ))}
      </div>
    </div>
  );
}
