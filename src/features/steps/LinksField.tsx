import { useEffect, useId, useRef, useState } from 'react';
import type { Milestone } from '#domain/milestone.ts';
import { linkKey } from '#parts/linkKey.ts';
import { siteOf } from '#parts/siteOf.ts';
import { milestoneRecordOf } from '#store/derivedMilestones.ts';
import { removeLink } from '#store/milestoneLinks.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { AddLinkForm } from './AddLinkForm.tsx';
import styles from './LinksField.module.css';

/** The links of a milestone, with a form for another one in the place of its button. */
export function LinksField({ milestone }: { readonly milestone: Milestone }) {
  const store = useAppStore();
  const labelId = useId();
  const links = useAppState((state) => milestoneRecordOf(state, milestone.id)?.links);
  const [isAdding, setIsAdding] = useState(false);
  const wasAdding = useRef(false);
  const group = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  // The form led away from the button, which comes back in its place.
  useEffect(() => {
    if (wasAdding.current && !isAdding) addButton.current?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);

  /** Its button goes with the link. While another is entered, the form stands where "Add a link" does. */
  function remove(index: number): void {
    removeLink(store, milestone, index);
    const next = addButton.current ?? group.current?.querySelector('input');
    next?.focus();
  }

  return (
    <div ref={group} role="group" aria-labelledby={labelId}>
      <p className={styles.label} id={labelId}>
        Links
      </p>
      {links !== undefined && (
        <ul>
          {links.map(({ label, url }, index) => (
            <li key={linkKey(links, index)} className={styles.link}>
              <Icon name="link" />
              <a href={url} target="_blank" rel="noreferrer">
                {label}
              </a>
              <span className={styles.site}>{siteOf(url)}</span>
              <Button
                variant="ghost"
                size="small"
                iconOnly
                label={`Remove link ${label}`}
                onClick={() => remove(index)}
              >
                <Icon name="trash" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddLinkForm milestone={milestone} onClose={() => setIsAdding(false)} />
      ) : (
        <div className={styles.add}>
          <Button ref={addButton} variant="ghost" size="small" onClick={() => setIsAdding(true)}>
            <Icon name="plus" />
            Add a link
          </Button>
        </div>
      )}
    </div>
  );
}
