import type { CurriculumVitae } from '#domain/curriculumVitae.ts';
import { cvSections } from '#domain/curriculumVitae.ts';
import { Button } from '#ui/Button.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { cvSectionHints, cvSectionNames } from './cvTexts.ts';
import styles from './PacketOptions.module.css';
import type { PacketPart, PacketSection } from './packetParts.ts';
import { packetSections, partNames } from './packetParts.ts';

interface PacketOptionsProps {
  readonly parts: ReadonlySet<PacketPart>;
  readonly empty: ReadonlySet<PacketSection>;
  readonly cv: CurriculumVitae;
  readonly name: string;
  readonly ask: string;
  readonly onChoose: (part: PacketPart, isChosen: boolean) => void;
  readonly onName: (name: string) => void;
  readonly onAsk: (text: string) => void;
}

/** What the paper says, and the button that prints it. */
export function PacketOptions({
  parts,
  empty,
  cv,
  name,
  ask,
  onChoose,
  onName,
  onAsk,
}: PacketOptionsProps) {
  const hasSections = packetSections.some((section) => parts.has(section));
  const box = (part: PacketPart) => (
    <LabeledCheckbox
      key={part}
      label={partNames[part]}
      checked={parts.has(part)}
      onChange={(isChosen) => onChoose(part, isChosen)}
    />
  );
  return (
    <section className={styles.options} aria-label="What to print">
      <Button
        variant="primary"
        disabledReason={hasSections ? undefined : 'Choose at least one section'}
        onClick={() => window.print()}
      >
        Print
      </Button>
      {!hasSections && <p className={styles.hint}>Choose at least one section.</p>}
      <fieldset>
        <legend>Sections</legend>
        {packetSections.map(box)}
      </fieldset>
      <EmptySections parts={parts} empty={empty} />
      {parts.has('cv') && (
        <fieldset>
          <legend>CV</legend>
          {box('own')}
          <EmptyCvSections cv={cv} />
        </fieldset>
      )}
      <fieldset>
        <legend>Left out unless you choose them</legend>
        {box('notes')}
        {box('people')}
      </fieldset>
      <div className={styles.fields}>
        <TextField
          label="Your name"
          value={name}
          onChange={onName}
          help="Optional. For this print only: it is not kept."
        />
        {parts.has('ask') && (
          <TextArea
            label="What you ask of your mentor"
            value={ask}
            onChange={onAsk}
            rows={5}
            help="Printed as you write it, and not kept. Empty, there are lines to write on."
          />
        )}
      </div>
    </section>
  );
}

function EmptySections({ parts, empty }: Pick<PacketOptionsProps, 'parts' | 'empty'>) {
  const names = packetSections
    .filter((section) => parts.has(section) && empty.has(section))
    .map((section) => partNames[section]);
  return (
    names.length > 0 && (
      <p className={styles.hint}>Nothing to say yet, so left out: {names.join('; ')}.</p>
    )
  );
}

function EmptyCvSections({ cv }: Pick<PacketOptionsProps, 'cv'>) {
  const empty = cvSections.filter((section) => cv[section].length === 0);
  return (
    empty.length > 0 && (
      <>
        <p className={styles.hint}>Left out while they are empty:</p>
        <ul className={styles.hints}>
          {empty.map((section) => (
            <li key={section}>
              <b>{cvSectionNames[section]}.</b> {cvSectionHints[section]}
            </li>
          ))}
        </ul>
      </>
    )
  );
}
