import { useEffect, useEffectEvent, useRef, useState } from 'react';
import styles from './Toast.module.css';

interface ToastMessage {
  readonly text: string;
  readonly undoable: boolean;
}

interface ToastProps {
  /** A new object is a new message, even with the same text. */
  readonly message: ToastMessage | null;
  readonly onUndo?: (() => void) | undefined;
  readonly onDismiss: () => void;
}

const shownMilliseconds = 8000;

/** Says what the last change did. The region is always there, or screen readers would miss its first words. */
export function Toast({ message, onUndo, onDismiss }: ToastProps) {
  return (
    <div className={styles.region} role="status">
      {message !== null && <Pill message={message} onUndo={onUndo} onDismiss={onDismiss} />}
    </div>
  );
}

interface PillProps extends ToastProps {
  readonly message: ToastMessage;
}

function Pill({ message, onUndo, onDismiss }: PillProps) {
  const [isHovered, setIsHovered] = useState(false);
  // A browser may not say that the focus has gone when its element was removed; then the message differs.
  const [focusedMessage, setFocusedMessage] = useState<ToastMessage | null>(null);
  const focusedBefore = useRef<Element | null>(null);
  const isHeld = isHovered || focusedMessage === message;

  const expire = useEffectEvent((expired: ToastMessage) => {
    if (expired === message) onDismiss();
  });
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => expire(message), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [message, isHeld]);

  return (
    <div
      className={styles.pill}
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
    >
      <span>{message.text}</span>
      {message.undoable && onUndo !== undefined && (
        <button
          className={styles.undo}
          type="button"
          onFocus={(event) => {
            focusedBefore.current = event.relatedTarget;
            setFocusedMessage(message);
          }}
          onBlur={() => setFocusedMessage(null)}
          onClick={() => {
            // This button goes with the message, so the focus returns to where the work was.
            if (focusedBefore.current instanceof HTMLElement) focusedBefore.current.focus();
            onUndo();
          }}
        >
          Undo
        </button>
      )}
    </div>
  );
}
