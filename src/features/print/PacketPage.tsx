import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { showParam } from '#parts/paths.ts';
import { CvSheet } from './CvSheet.tsx';
import { emptyParts } from './emptyParts.ts';
import { PacketOptions } from './PacketOptions.tsx';
import styles from './PacketPage.module.css';
import type { PacketPart } from './packetParts.ts';
import { packetSections, paramOf, partsIn, withPart } from './packetParts.ts';
import { PacketSheet } from './PacketSheet.tsx';
import { usePacket } from './usePacket.ts';

/** The choice, and beside it the paper. What is typed here is for this print only and kept nowhere. */
export function PacketPage() {
  const [params, setParams] = useSearchParams();
  const [name, setName] = useState('');
  const [ask, setAsk] = useState('');
  const parts = partsIn(params.get(showParam));
  const packet = usePacket(parts.has('own'));
  const empty = emptyParts(packet);
  const hasPacket = packetSections.some((section) => section !== 'cv' && parts.has(section));

  function choose(part: PacketPart, isChosen: boolean): void {
    const param = paramOf(withPart(parts, part, isChosen));
    setParams(param === null ? {} : { [showParam]: param }, { replace: true });
  }

  return (
    <div className={styles.page}>
      <PacketOptions
        parts={parts}
        empty={empty}
        cv={packet.cv}
        name={name}
        ask={ask}
        onChoose={choose}
        onName={setName}
        onAsk={setAsk}
      />
      <div className={styles.sheets}>
        {hasPacket && (
          <PacketSheet packet={packet} parts={without(parts, empty)} name={name} ask={ask} />
        )}
        {parts.has('cv') && <CvSheet cv={packet.cv} name={name} />}
      </div>
    </div>
  );
}

function without(
  parts: ReadonlySet<PacketPart>,
  empty: ReadonlySet<PacketPart>,
): ReadonlySet<PacketPart> {
  return new Set([...parts].filter((part) => !empty.has(part)));
}
