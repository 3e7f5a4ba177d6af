import { Suspense, useState } from 'react';
import { aheadOf, milestoneDifferences } from '#domain/comparison.ts';
import { listText } from '#parts/listText.ts';
import type { Outcome } from '#store/derivedScenarios.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { nameOf } from './compareTexts.ts';
import styles from './DifferencesTable.module.css';

const MilestonesDialog = lazyPart(() => import('./MilestonesDialog.tsx'), 'MilestonesDialog');

interface MilestoneFiguresProps {
  readonly own: Outcome;
  readonly outcome: Outcome;
}

/** "87, 8 gained and 1 lost", and a way to see which. */
export function MilestoneFigures({ own, outcome }: MilestoneFiguresProps) {
  const [isOpen, setIsOpen] = useState(false);
  const count = aheadOf(outcome.milestones).length;
  if (outcome === own) return count;
  const differences = milestoneDifferences(own.milestones, outcome.milestones);
  const parts = [
    ...partOf(differences.gained.length, 'gained'),
    ...partOf(differences.lost.length, 'lost'),
    ...partOf(differences.moved.length, 'moved'),
  ];
  if (parts.length === 0) return `${count}, the same`;
  const name = nameOf(outcome);
  return (
    <>
      <span className={styles.differs}>
        {count}, {listText(parts)}
      </span>
      <div>
        <Button
          size="small"
          aria-haspopup="dialog"
          aria-label={`Which milestones differ in ${name}`}
          onClick={() => setIsOpen(true)}
        >
          Which
        </Button>
      </div>
      {isOpen && (
        <Suspense>
          <MilestonesDialog
            name={name}
            differences={differences}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function partOf(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
