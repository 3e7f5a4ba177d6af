/** What is opened below the picture. */
export type Opened =
  | { readonly kind: 'milestone'; readonly id: string }
  | { readonly kind: 'stage'; readonly index: number }
  /** Marks that would cover each other. */
  | { readonly kind: 'crowd'; readonly ids: readonly string[] };

/** The element that opens it, to which the focus goes back. */
export function openerId(opened: Opened): string {
  switch (opened.kind) {
    case 'milestone':
      return markElementId(opened.id);
    case 'stage':
      return stageElementId(opened.index);
    case 'crowd':
      return markElementId(opened.ids[0] ?? '');
  }
}

/** A mark's element, and that of a crowd by the first of its milestones. */
export function markElementId(id: string): string {
  return `mark-${id}`;
}

export function stageElementId(index: number): string {
  return `stage-${index}`;
}
