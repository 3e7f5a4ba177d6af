import type { ReactNode } from 'react';
import { useSingleKeys } from '#store/singleKeys.ts';
import { useUndoLabel } from '#store/useUndoLabel.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { KeyHint } from '#ui/KeyHint.tsx';
import { useFrameActions } from './frameActions.ts';
import styles from './PageHead.module.css';
import { usePageHeading } from './usePageHeading.ts';

interface PageHeadProps {
  readonly title: string;
  /** `quiet` where something larger follows. */
  readonly look?: 'usual' | 'quiet';
  readonly lede?: string;
  /** Above the title on a phone: "Step 2 of 7". */
  readonly kicker?: string;
  /** The page's own actions, after Undo and Find. */
  readonly children?: ReactNode;
  /** The actions hold their place and are not shown yet, so that nothing moves when they are. */
  readonly isWaiting?: boolean;
}

/** The title of a page, which names the document and takes the focus when the page is navigated to. */
export function PageHead({
  title,
  look = 'usual',
  lede,
  kicker,
  children,
  isWaiting = false,
}: PageHeadProps) {
  const heading = usePageHeading(title);
  return (
    <div className={look === 'quiet' ? styles.quiet : styles.head}>
      <div>
        {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lede !== undefined && <p className={styles.lede}>{lede}</p>}
      </div>
      <div className={styles.actions}>
        <UndoAndFind />
        <span className={isWaiting ? styles.waiting : styles.own}>{children}</span>
      </div>
    </div>
  );
}

/** On a phone these two stand in the top bar. */
function UndoAndFind() {
  const { openFind } = useFrameActions();
  const hasSingleKeys = useSingleKeys();
  return (
    <span className={styles.frameActions}>
      <UndoButton />
      <Button variant="ghost" onClick={openFind}>
        <Icon name="find" />
        Find {hasSingleKeys && <KeyHint>/</KeyHint>}
      </Button>
    </span>
  );
}

function UndoButton() {
  const { undo } = useFrameActions();
  const label = useUndoLabel();
  return label === undefined ? (
    <Button variant="ghost" disabledReason="There is nothing to undo">
      <Icon name="undo" />
      Undo
    </Button>
  ) : (
    <Button variant="ghost" title={`Undo: ${label}`} onClick={undo}>
      <Icon name="undo" />
      Undo
    </Button>
  );
}
