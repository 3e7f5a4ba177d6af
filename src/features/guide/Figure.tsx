import type { ReactNode } from 'react';
import type { FigureId } from '#domain/guide.ts';
import { AblationDrawing } from './drawings/AblationDrawing.tsx';
import { BalloonDrawing } from './drawings/BalloonDrawing.tsx';
import { CoilDrawing } from './drawings/CoilDrawing.tsx';
import { NeedleWireCatheterDrawing } from './drawings/NeedleWireCatheterDrawing.tsx';
import styles from './Figure.module.css';
import { PathwayBars } from './PathwayBars.tsx';

/** A drawing with its caption; the pathways bring their own words. */
export function Figure({ id }: { readonly id: FigureId }) {
  switch (id) {
    case 'pathways':
      return <PathwayBars />;
    case 'needle-wire-catheter':
      return (
        <Drawn caption="The needle finds the vessel. The wire goes through the needle, which is taken out. The catheter slides over the wire.">
          <NeedleWireCatheterDrawing />
        </Drawn>
      );
    case 'balloon':
      return (
        <Drawn caption="The balloon lies in the narrow place over the wire, is filled, and taken away. Where the vessel would close again, a stent stays.">
          <BalloonDrawing />
        </Drawn>
      );
    case 'coil':
      return (
        <Drawn caption="A catheter reaches the branch that bleeds. Coils fill it, and the blood takes the other branch.">
          <CoilDrawing />
        </Drawn>
      );
    case 'ablation':
      return (
        <Drawn caption="The tip of the probe lies in the tumor. Heat or cold destroys the tumor and a rim around it.">
          <AblationDrawing />
        </Drawn>
      );
  }
}

function Drawn({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  return (
    <figure className={styles.figure}>
      {children}
      <figcaption>{caption} Drawn, not to scale.</figcaption>
    </figure>
  );
}
