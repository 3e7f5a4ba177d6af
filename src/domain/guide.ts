import type { Provenance } from './provenance.ts';

/** A page of the field guide, as its lists and the milestones that it is about know it. */
export interface GuideTopic<Id extends string = string, Group extends string = string> {
  /** Stable forever: that it was read is stored under it, and it is part of an address. */
  readonly id: Id;
  readonly group: Group;
  readonly title: string;
  /** Ids of the milestones that it helps with. */
  readonly milestones: readonly string[];
  /** The one of them that having read it goes far to meet; null where reading alone meets none. */
  readonly serves: string | null;
}

/** What is drawn with a section: a procedure, or the lengths of the United States' pathways from their own data. */
export type FigureId = 'needle-wire-catheter' | 'balloon' | 'coil' | 'ablation' | 'pathways';

/** One fact of the field guide. */
export interface GuideStatement extends Provenance {
  /** Unique within its topic, stable: part of an address. */
  readonly id: string;
  /** What it is about, where the statements of a section are a list: "Angioplasty". */
  readonly name?: string;
  readonly text: string;
  /** Of a procedure: whom it helps, to follow "For". */
  readonly forWhom?: string;
  /** What older texts say otherwise, as a sentence. */
  readonly older?: string;
  /** The id of the topic that says it at length. */
  readonly more?: string;
  /** Addresses that say the same as the source. */
  readonly also?: readonly string[];
}

export interface GuideSection {
  /** Unique within its topic. */
  readonly id: string;
  readonly title: string;
  readonly figure?: FigureId;
  readonly statements: readonly GuideStatement[];
}

/** What stands on the page of a topic, loaded with it. */
export interface GuideContent {
  /** In one or two sentences what the sections say at length. */
  readonly answer: string;
  readonly sections: readonly GuideSection[];
}
