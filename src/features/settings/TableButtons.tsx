import { stepById } from '#catalog/steps.ts';
import { contactCsv } from '#exchange/contactCsv.ts';
import { creditCsv } from '#exchange/creditCsv.ts';
import { milestoneCsv } from '#exchange/milestoneCsv.ts';
import { rotationCsv } from '#exchange/rotationCsv.ts';
import type { AppState } from '#store/appStore.ts';
import { contactsOf } from '#store/derivedContacts.ts';
import { creditsOf } from '#store/derivedCredits.ts';
import { catalogMilestonesOf, milestoneRecordOf, milestonesOf } from '#store/derivedMilestones.ts';
import { rotationName } from '#parts/rotationName.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { downloadCsv } from '#store/downloads.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { whenReadWhole } from '#store/whenReadWhole.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './TakeOutDialog.module.css';

interface Table {
  /** Names the file. */
  readonly id: string;
  readonly name: string;
  readonly csv: (state: AppState) => string;
}

const tables: readonly Table[] = [
  { id: 'milestones', name: 'Milestones', csv: milestoneTable },
  { id: 'rotations', name: 'Rotations', csv: rotationTable },
  { id: 'credits', name: 'Credits', csv: (state) => creditCsv(creditsOf(state)) },
  { id: 'contacts', name: 'Contacts', csv: contactTable },
];

interface TableButtonsProps {
  readonly onDownload: () => void;
}

/** Tables of text, each in a file of its own. */
export function TableButtons({ onDownload }: TableButtonsProps) {
  const store = useAppStore();

  async function download({ id, csv }: Table): Promise<void> {
    await whenReadWhole(store);
    downloadCsv(store, id, csv(store.getState()));
    onDownload();
  }

  return (
    <>
      <p>
        CSV files for a spreadsheet, with your notes. The procedures have theirs in the logbook.
      </p>
      <div className={styles.tables}>
        {tables.map((table) => (
          <Button key={table.id} onClick={() => void download(table)}>
            <Icon name="download" />
            {table.name}
          </Button>
        ))}
      </div>
    </>
  );
}

function milestoneTable(state: AppState): string {
  return milestoneCsv(milestonesOf(state), {
    stepName: (id) => stepById(id).name,
    recordOf: (id) => milestoneRecordOf(state, id),
  });
}

function rotationTable(state: AppState): string {
  const types = rotationTypesOf(state);
  return rotationCsv(rotationsOf(state), (type) => rotationName({ type }, types));
}

/** A contact may help with a milestone of a pathway before, which only the catalog names. */
function contactTable(state: AppState): string {
  const titles = new Map(
    [...catalogMilestonesOf(state), ...milestonesOf(state)].map(({ id, title }) => [id, title]),
  );
  return contactCsv(contactsOf(state), (id) => titles.get(id) ?? id);
}
