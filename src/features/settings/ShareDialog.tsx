import { useMemo, useRef, useState } from 'react';
import type { SharedPart } from '#exchange/sharedRoadmap.ts';
import { sharedParts } from '#exchange/sharedRoadmap.ts';
import { copyText } from '#store/linkTools.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './ShareDialog.module.css';
import { lengthText, partNames, tooLongText } from './shareTexts.ts';
import { useShareLink } from './useShareLink.ts';

interface ShareDialogProps {
  readonly onClose: () => void;
}

const usualParts: readonly SharedPart[] = sharedParts.filter(
  (part) => part !== 'entries' && part !== 'contacts' && part !== 'notes',
);

const shownParts = sharedParts.filter((part) => part !== 'entries');

const longestName = 80;

const beingMade = 'The link is being made anew';

/** What goes into the link, and the link itself, which is made anew with every choice. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(usualParts);
  const [said, setSaid] = useState('');
  const hasEntries = chosen.includes('procedures') && chosen.includes('entries');
  // Entries and notes say how much of the others; by themselves they are nothing.
  const isNothing = chosen.every((part) => part === 'entries' || part === 'notes');
  const parts = useMemo(() => (isNothing ? [] : chosen), [chosen, isNothing]);
  const link = useShareLink(parts, name);

  function choose(part: SharedPart, isChosen: boolean): void {
    setSaid('');
    setChosen(sharedParts.filter((one) => (one === part ? isChosen : chosen.includes(one))));
  }

  async function copy(address: string): Promise<void> {
    if (await copyText(address)) {
      setSaid('The link is copied. Paste it into a message.');
      return;
    }
    field.current?.select();
    setSaid('The browser did not allow copying. The link is selected: press Ctrl+C or Cmd+C.');
  }

  return (
    <Dialog
      title="Share a read-only link"
      width="wide"
      onClose={onClose}
      actions={
        link.kind === 'made' && (
          <>
            <p className={styles.said} role="status">
              {said}
            </p>
            {link.isOutdated ? (
              <Button disabledReason={beingMade}>Open it</Button>
            ) : (
              <a className={buttonClass({})} href={link.address} target="_blank" rel="noreferrer">
                Open it
              </a>
            )}
            <Button
              variant="primary"
              disabledReason={link.isOutdated ? beingMade : undefined}
              onClick={() => void copy(link.address)}
            >
              Copy link
            </Button>
          </>
        )
      }
    >
      <div className={styles.form}>
        <p className={styles.lede}>
          Your roadmap as it is now travels inside the link, so no server gets it. Whoever has the
          link can read it, and it cannot be called back.
        </p>
        <TextField
          label="Your name"
          value={name}
          onChange={setName}
          maxLength={longestName}
          help="Shown to the reader. It may stay empty, and is kept nowhere but in the link."
        />
        <fieldset className={styles.boxes}>
          <legend>What goes in</legend>
          {shownParts.map((part) => (
            <LabeledCheckbox
              key={part}
              label={partNames[part]}
              checked={chosen.includes(part)}
              onChange={(isChosen) => choose(part, isChosen)}
            />
          ))}
        </fieldset>
        {chosen.includes('procedures') && (
          <SegmentedControl
            legend="Procedures as"
            value={hasEntries ? 'entries' : 'totals'}
            onChange={(value) => choose('entries', value === 'entries')}
            options={[
              { value: 'totals', label: 'Totals' },
              { value: 'entries', label: 'Each entry' },
            ]}
          />
        )}
        {link.kind === 'made' && (
          <TextField
            ref={field}
            label="Link"
            value={link.address}
            onChange={() => undefined}
            readOnly
            onFocus={(event) => event.target.select()}
            help={lengthText(link.address.length, hasEntries)}
          />
        )}
        {link.kind === 'nothing-chosen' && <p>Tick something that goes into the link.</p>}
        {link.kind === 'failed' && (
          <p role="alert">This browser cannot make such a link. A newer one can.</p>
        )}
        {link.kind === 'too-long' && <p role="alert">{tooLongText(hasEntries)}</p>}
      </div>
    </Dialog>
  );
}
