import type { ReactNode, RefObject } from 'react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import type { FocusPlace } from './focusPlace.ts';
import { focusable, focusGoalOf, focusPlaceOf } from './focusPlace.ts';
import { Icon } from './Icon.tsx';
import { Note } from './Note.tsx';

interface DialogProps {
  readonly title: string;
  /**
   * Asked for by the close button, and by Esc and a click beside the dialog: where something was entered in a form,
   * those ask before they discard it.
   */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the safe one first: it takes the focus where there is nothing to fill in. */
  readonly actions?: ReactNode;
  readonly width?: 'usual' | 'wide';
  /** At the top, what changes its height stays where it is, and leaves a phone's keyboard its room. */
  readonly place?: 'middle' | 'top';
  /** Begins with its title, for a text to be read; otherwise with the first thing to fill in or to press. */
  readonly isText?: boolean;
}

/**
 * A modal dialog, open for as long as it is rendered. Afterwards the focus goes back to where it was, or to what stood
 * beside that where the dialog took it away.
 */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  width = 'usual',
  place = 'middle',
  isText = false,
}: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Taken while rendering: at the time of the effect a field of the dialog may already have the focus.
  const [opened] = useState(focusPlace);

  useEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    if (!shown.open) shown.showModal();
    const first = isText ? heading.current : content.current?.querySelector<HTMLElement>(focusable);
    first?.focus();
    return () => {
      if (document.activeElement !== document.body) return;
      const goal = focusGoalOf(opened) ?? document.querySelector('h1');
      goal?.focus();
    };
  }, [opened, isText]);
  const loss = useAskBeforeLoss(onClose);
  useClickBeside(dialog, loss.closeOrAsk);

  return (
    <dialog
      ref={dialog}
      className={dialogClass(width, place)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file field inside sends its own cancel event through here.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        loss.closeOrAsk();
      }}
      // Chromium closes on a second Esc without asking first.
      onClose={({ currentTarget }) => {
        if (!loss.closeOrAsk()) currentTarget.showModal();
      }}
      onInput={loss.noteInput}
    >
      <div className={styles.panel}>
        <div className={styles.head}>
          <h2
            ref={heading}
            className={styles.title}
            id={titleId}
            tabIndex={isText ? -1 : undefined}
          >
            {title}
          </h2>
          <Button variant="ghost" iconOnly label="Close" onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        <div ref={content} className={styles.content}>
          <div
            className={styles.body}
            // A long text without a link is scrolled by keys.
            {...(isText && { tabIndex: 0, role: 'region', 'aria-labelledby': titleId })}
          >
            {children}
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
        {loss.asked > 0 && (
          <DiscardQuestion key={loss.asked} onDiscard={onClose} onKeep={loss.keep} />
        )}
      </div>
    </dialog>
  );
}

/** What was entered in a form is not discarded before it is said; what is outside a form is no draft. */
function useAskBeforeLoss(onClose: () => void) {
  const hasDraft = useRef(false);
  const field = useRef<Element | null>(null);
  const [asked, setAsked] = useState(0);
  return {
    /** How often, since it was last answered. */
    asked,
    keep: (): void => {
      if (field.current instanceof HTMLElement) field.current.focus();
      setAsked(0);
    },
    noteInput: ({ target }: { readonly target: EventTarget }): void => {
      if (target instanceof Element && target.closest('form') !== null) hasDraft.current = true;
    },
    /** False when it asks. */
    closeOrAsk: (): boolean => {
      if (!hasDraft.current) {
        onClose();
        return true;
      }
      if (asked === 0) field.current = focusedElement();
      setAsked(asked + 1);
      return false;
    },
  };
}

interface DiscardQuestionProps {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Takes the focus. */
function DiscardQuestion({ onDiscard, onKeep }: DiscardQuestionProps) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={question} className={styles.question}>
      <Note
        kind="warning"
        isAlert
        fact="Discard what you entered?"
        actions={
          <>
            <Button size="small" onClick={onKeep}>
              Keep it
            </Button>
            <Button size="small" variant="danger" onClick={onDiscard}>
              Discard
            </Button>
          </>
        }
      />
    </div>
  );
}

/** The panel covers all of the dialog, so a click on the dialog itself is one on the backdrop. */
function useClickBeside(dialog: RefObject<HTMLDialogElement | null>, onClick: () => void): void {
  const clickBeside = useEffectEvent(onClick);
  useEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    let wasPressedBeside = false;
    const notePress = ({ target }: MouseEvent): void => {
      wasPressedBeside = target === shown;
    };
    const click = ({ target }: MouseEvent): void => {
      // Not when a text is selected by dragging out of the dialog.
      if (wasPressedBeside && target === shown) clickBeside();
    };
    shown.addEventListener('mousedown', notePress);
    shown.addEventListener('click', click);
    return () => {
      shown.removeEventListener('mousedown', notePress);
      shown.removeEventListener('click', click);
    };
  }, [dialog]);
}

function dialogClass(width: DialogProps['width'], place: DialogProps['place']): string {
  return [
    width === 'wide' ? styles.wideDialog : styles.dialog,
    place === 'top' ? styles.atTop : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

function focusPlace(): FocusPlace {
  const focused = focusedElement();
  return focused === null ? [] : focusPlaceOf(focused);
}

function focusedElement(): Element | null {
  return typeof document === 'undefined' ? null : document.activeElement;
}
