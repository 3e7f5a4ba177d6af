import type { TargetPace } from '#store/derivedProcedures.ts';
import { Meter } from '#ui/Meter.tsx';
import { doneText, targetName } from './paceTexts.ts';

interface TargetMeterProps {
  readonly shown: TargetPace;
  /** A ring at the end of the wire: this is now. */
  readonly showsTip?: boolean;
}

/** How far the log has come toward a target of procedures. */
export function TargetMeter({ shown, showsTip = false }: TargetMeterProps) {
  const { target, pace } = shown;
  return (
    <Meter
      kind="meter"
      name={targetName(target)}
      value={pace.done}
      max={target.minimum}
      valueText={doneText(shown)}
      showsTip={showsTip}
    />
  );
}
