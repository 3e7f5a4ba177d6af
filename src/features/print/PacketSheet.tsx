import { asOf } from '#catalog/provenance.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { AskSection } from './AskSection.tsx';
import { CreditsSection } from './CreditsSection.tsx';
import { NextSection } from './NextSection.tsx';
import type { PacketPart } from './packetParts.ts';
import { PeopleSection } from './PeopleSection.tsx';
import { ProceduresSection } from './ProceduresSection.tsx';
import { RequirementsTable } from './RequirementsTable.tsx';
import { RotationsSection } from './RotationsSection.tsx';
import { Sheet } from './Sheet.tsx';
import styles from './Sheet.module.css';
import { StepsSection } from './StepsSection.tsx';
import type { Packet } from './usePacket.ts';
import { WhereIAm } from './WhereIAm.tsx';

interface PacketSheetProps {
  readonly packet: Packet;
  /** None that is empty. */
  readonly parts: ReadonlySet<PacketPart>;
  readonly name: string;
  readonly ask: string;
}

/** The page for a meeting. */
export function PacketSheet({ packet, parts, name, ask }: PacketSheetProps) {
  const { next, rotations, requirements, procedures, paces, people, hasCreditsRight } = packet;
  const credits = parts.has('credits') && <CreditsSection windows={packet.windows} />;
  return (
    <Sheet labelledBy="packet">
      <WhereIAm name={name} isWhole={parts.has('where')} />
      {parts.has('steps') && <StepsSection />}
      <div className={styles.columns}>
        {parts.has('next') && <NextSection next={next} hasNotes={parts.has('notes')} />}
        <div className={styles.aside}>
          {parts.has('rotations') && <RotationsSection rotations={rotations} />}
          {parts.has('people') && <PeopleSection people={people} />}
        </div>
      </div>
      <div className={styles.columns}>
        <div>
          {parts.has('rotations') && <RequirementsTable measured={requirements} />}
          {!hasCreditsRight && credits}
        </div>
        <div>
          {parts.has('procedures') && <ProceduresSection totals={procedures} paces={paces} />}
          {hasCreditsRight && credits}
        </div>
      </div>
      {parts.has('ask') && <AskSection text={ask} />}
      <Foot />
    </Sheet>
  );
}

function Foot() {
  const today = useAppState((state) => state.today);
  return (
    <footer className={styles.foot}>
      IR Roadmap, <DateText date={today} />. Expected dates are not announced yet. Rules as of{' '}
      <DateText date={asOf} />. Not medical or legal advice.
    </footer>
  );
}
