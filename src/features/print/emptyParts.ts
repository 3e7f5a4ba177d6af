import { cvSections } from '#domain/curriculumVitae.ts';
import type { PacketSection } from './packetParts.ts';
import type { Packet } from './usePacket.ts';

/** Sections of which there is nothing to say yet; the paper has no room for them. */
export function emptyParts({
  rotations,
  requirements,
  procedures,
  paces,
  windows,
  cv,
}: Packet): ReadonlySet<PacketSection> {
  const isEmpty: Readonly<Partial<Record<PacketSection, boolean>>> = {
    rotations: [rotations.now, rotations.next, requirements].every(({ length }) => length === 0),
    procedures: procedures.all.total === 0 && paces.length === 0,
    credits: windows.length === 0,
    cv: cvSections.every((section) => cv[section].length === 0),
  };
  const sections: readonly PacketSection[] = ['rotations', 'procedures', 'credits', 'cv'];
  return new Set(sections.filter((section) => isEmpty[section] === true));
}
