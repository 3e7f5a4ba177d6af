/** Numbers of procedures that someone asks for. */
import type { ProcedureRole } from '#domain/procedureRole.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { AnchorId } from '#domain/timing.ts';
import { verified } from './provenance.ts';

export interface ProcedureCount extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly minimum: number;
  readonly roles: readonly ProcedureRole[];
  /** Ids of the categories that count; null for all. */
  readonly categories: readonly string[] | null;
  /** Counted from here to there; null for no limit. */
  readonly from: AnchorId | null;
  readonly by: AnchorId | null;
  /** Ids of the pathways that ask for it; others may follow it all the same. */
  readonly pathways: readonly string[];
  readonly note: string;
}

/** Vascular procedures and vascular oncology, as the European board counts them. */
const vascular = [
  'arterial',
  'venous',
  'dialysis',
  'access',
  'embolization',
  'oncology',
  'neuro',
  'malformations',
];

const ebirSource = verified('https://www.cirse.org/education/ebir/entry-criteria-application/');

export const procedureCounts: readonly ProcedureCount[] = [
  {
    id: 'esir-500',
    name: 'ESIR',
    minimum: 500,
    roles: ['assisted', 'performed'],
    categories: null,
    from: 'diagnostic-start',
    by: 'diagnostic-end',
    pathways: ['us-esir'],
    note: 'At least 500 IR or IR-related procedures on record, from the first day of diagnostic radiology on. Whether what you observed counts is for your program to say; it is not counted here.',
    ...verified('https://medicine.tulane.edu/node/23201'),
  },
  {
    id: 'ebir-250',
    name: 'EBIR',
    minimum: 250,
    roles: ['performed'],
    categories: null,
    from: null,
    by: null,
    pathways: ['europe-ir-ebir'],
    note: 'To enter the European board exam: 250 procedures as first operator.',
    ...ebirSource,
  },
  {
    id: 'ebir-150-vascular',
    name: 'EBIR, vascular',
    minimum: 150,
    roles: ['performed'],
    categories: vascular,
    from: null,
    by: null,
    pathways: ['europe-ir-ebir'],
    note: 'Of the 250, at least 150 vascular or vascular oncology. Which category counts is our reading, and all of interventional oncology is in it, ablations too: ask the board in doubt.',
    ...ebirSource,
  },
];
