import { useEffect, useId, useRef } from 'react';
import type { Milestone } from '#domain/milestone.ts';
import { MilestoneCheckbox } from '#parts/MilestoneRow.tsx';
import { setNotForMe } from '#store/milestoneActions.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useEscapeInside } from '#ui/useEscapeInside.ts';
import { DoneDateField } from './DoneDateField.tsx';
import { LinksField } from './LinksField.tsx';
import styles from './MilestoneEditor.module.css';
import { NotesField } from './NotesField.tsx';
import { OwnMilestoneFields } from './OwnMilestoneFields.tsx';
import { ReadThis } from './ReadThis.tsx';
import { SourceLine } from '#parts/SourceLine.tsx';
import type { Direction } from './stepGroups.ts';
import { TargetDateField } from './TargetDateField.tsx';
import { useMilestoneDetails } from './useMilestoneDetails.ts';

interface MilestoneEditorProps {
  readonly milestone: Milestone;
  /** Whether there is one of the person's own to change places with. */
  readonly canMove: Readonly<Record<Direction, boolean>>;
  readonly onMove: (direction: Direction) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** A milestone opened in its list. Every field saves by itself. */
export function MilestoneEditor({
  milestone,
  canMove,
  onMove,
  onRemove,
  onClose,
}: MilestoneEditorProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const details = useMilestoneDetails()(milestone.id);
  const editor = useRef<HTMLElement>(null);
  useEscapeInside(editor, onClose);

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <article className={styles.editor} ref={editor} aria-labelledby={titleId}>
      <div className={styles.top}>
        <MilestoneCheckbox milestone={milestone} titleId={titleId} />
        <h3 id={titleId} ref={title} className={styles.title} tabIndex={-1}>
          {milestone.title}
        </h3>
        <Button variant="ghost" size="small" iconOnly label="Close details" onClick={onClose}>
          <Icon name="chevron-up" />
        </Button>
      </div>
      {details !== undefined && (
        <div className={styles.why}>
          <p>{details.why}</p>
          {details.appliesWhen !== undefined && <p>Applies when {details.appliesWhen}.</p>}
          {milestone.cohortNote !== null && <p>{milestone.cohortNote}</p>}
        </div>
      )}
      <div className={styles.fields}>
        {milestone.isOwn && <OwnMilestoneFields milestone={milestone} />}
        <TargetDateField milestone={milestone} />
        <DoneDateField milestone={milestone} />
        <div className={styles.wide}>
          <NotesField milestone={milestone} />
        </div>
        <div className={styles.wide}>
          <LinksField milestone={milestone} />
        </div>
        {details !== undefined && (
          <div className={styles.wide}>
            <ReadThis milestoneId={milestone.id} />
            <SourceLine of={details} />
          </div>
        )}
      </div>
      <div className={styles.foot}>
        {milestone.isOwn ? (
          <OwnActions canMove={canMove} onMove={onMove} onRemove={onRemove} />
        ) : (
          <NotForMeButton milestone={milestone} />
        )}
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </article>
  );
}

function NotForMeButton({ milestone }: { readonly milestone: Milestone }) {
  const store = useAppStore();
  return (
    <Button
      variant="ghost"
      size="small"
      onClick={() => setNotForMe(store, milestone, !milestone.isNotForMe)}
    >
      {milestone.isNotForMe ? 'Back on my list' : 'Not for me'}
    </Button>
  );
}

function OwnActions({
  canMove,
  onMove,
  onRemove,
}: Pick<MilestoneEditorProps, 'canMove' | 'onMove' | 'onRemove'>) {
  const reason = 'There is none of your own with the same date to change places with';
  return (
    <span className={styles.ownActions}>
      <Button variant="danger" size="small" onClick={onRemove}>
        Remove
      </Button>
      {(['up', 'down'] as const).map((direction) => (
        <Button
          key={direction}
          variant="ghost"
          size="small"
          disabledReason={canMove[direction] ? undefined : reason}
          onClick={() => onMove(direction)}
        >
          <Icon name={`arrow-${direction}`} />
          Move {direction}
        </Button>
      ))}
    </span>
  );
}
