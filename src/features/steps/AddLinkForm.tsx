import { useEffect, useRef, useState } from 'react';
import type { Milestone } from '#domain/milestone.ts';
import { addLink, linkLabelLimit } from '#store/milestoneLinks.ts';
import { linkProblem, typedLink } from '#store/typedLink.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Form } from '#ui/Form.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './LinksField.module.css';
import { siteOf } from '#parts/siteOf.ts';

interface AddLinkFormProps {
  readonly milestone: Milestone;
  readonly onClose: () => void;
}

/** An address and what to call it; without a name the link is called by its site. */
export function AddLinkForm({ milestone, onClose }: AddLinkFormProps) {
  const store = useAppStore();
  const [label, setLabel] = useState('');
  const [address, setAddress] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const addressField = useRef<HTMLInputElement>(null);

  const url = typedLink(address);
  const problem = linkProblem(url);

  useEffect(() => addressField.current?.focus(), []);

  function add(): void {
    setWasTried(true);
    if (problem !== null) return;
    addLink(store, milestone, { label: label.trim() === '' ? siteOf(url) : label.trim(), url });
    onClose();
  }

  return (
    <Form
      className={styles.form}
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The next Escape closes the milestone.
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField label="Name" value={label} onChange={setLabel} maxLength={linkLabelLimit} />
      <TextField
        label="Address"
        type="url"
        value={address}
        onChange={setAddress}
        error={wasTried ? problem : null}
        placeholder="https://"
        ref={addressField}
      />
      <span className={styles.formActions}>
        <Button size="small" type="submit">
          Add link
        </Button>
        <Button variant="ghost" size="small" onClick={onClose}>
          Cancel
        </Button>
      </span>
    </Form>
  );
}
