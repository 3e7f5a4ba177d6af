import type { ReactNode } from 'react';
import { useId } from 'react';
import type { VesselSize } from './vessel.ts';
import { branchPaths, centerHeight, centerPath, radiusAt, trunkPath } from './vessel.ts';
import styles from './Vessel.module.css';

interface VesselProps {
  readonly size: VesselSize;
  readonly height: number;
  /** What the picture says, in a sentence. */
  readonly label: string;
  /** x up to which the wire has come; no wire when absent. */
  readonly wireTo?: number;
  readonly children?: ReactNode;
}

/** The vessel with its side branches, and the wire in it. What lies on top are the children. */
export function Vessel({ size, height, label, wireTo, children }: VesselProps) {
  const id = useId();
  const { width, left, right } = size;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {branchPaths(size).map(({ path, from, to }, index) => (
        <g key={path}>
          <linearGradient id={`${id}${index}`} gradientUnits="userSpaceOnUse" x1={from} x2={to}>
            <stop className={styles.branchRoot} offset="0.3" />
            <stop className={styles.branchTip} offset="1" />
          </linearGradient>
          <path d={path} fill={`url(#${id}${index})`} />
        </g>
      ))}
      <path className={styles.trunk} d={trunkPath(size)} />
      {[0, 1].map((share) => (
        <circle
          key={share}
          className={styles.trunk}
          cx={left + share * (right - left)}
          cy={centerHeight(size, share)}
          r={radiusAt(size, share)}
        />
      ))}
      {wireTo !== undefined && <Wire id={id} size={size} height={height} to={wireTo} />}
      {children}
    </svg>
  );
}

interface WireProps {
  readonly id: string;
  readonly size: VesselSize;
  readonly height: number;
  readonly to: number;
}

function Wire({ id, size, height, to }: WireProps) {
  const { width, left, right } = size;
  const path = centerPath(size);
  const tipHeight = centerHeight(size, (to - left) / (right - left));
  return (
    <>
      <clipPath id={`${id}behind`}>
        <rect className={styles.behind} width={to} height={height} />
      </clipPath>
      <clipPath id={`${id}ahead`}>
        <rect x={to + 14} width={Math.max(0, width - to - 14)} height={height} />
      </clipPath>
      <path className={styles.ahead} d={path} clipPath={`url(#${id}ahead)`} />
      <path className={styles.wire} d={path} clipPath={`url(#${id}behind)`} />
      <circle className={styles.tip} cx={to} cy={tipHeight} r="7.5" />
      <circle className={styles.tipDot} cx={to} cy={tipHeight} r="2.4" />
    </>
  );
}
