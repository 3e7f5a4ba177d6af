import type { PacketSection } from './packetParts.ts';
import { packetSections } from './packetParts.ts';
import type { Packet } from './usePacket.ts';

/** Sections of which there is nothing to say yet; the packet has no room for them. The CV says so on its own page. */
export function emptyParts({
  rotations,
  requirements,
  procedures,
  paces,
  windows,
}: Packet): ReadonlySet<PacketSection> {
  const isEmpty: Readonly<Partial<Record<PacketSection, boolean>>> = {
    rotations: [rotations.now, rotations.next, requirements].every(({ length }) => length === 0),
    procedures: procedures.all.total === 0 && paces.length === 0,
    credits: windows.length === 0,
  };
  return new Set(packetSections.filter((section) => isEmpty[section] === true));
}
