/** The keys of single parts of the app. Each part hears its own; here they stand to be listed. */
import type { Shortcut } from '#ui/keystroke.ts';

export interface ShortcutGroup {
  /** Where they are heard. */
  readonly where: string;
  readonly shortcuts: readonly Shortcut[];
}

const sideways = [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }] as const;
const arrows = [...sideways, { key: 'ArrowUp' }, { key: 'ArrowDown' }] as const;

export const gridShortcuts: readonly Shortcut[] = [
  { keys: arrows, inShort: ['Arrow keys'], does: 'Go to the next block' },
  {
    keys: arrows.map((key) => ({ ...key, shift: true })),
    inShort: ['Shift', 'Arrow keys'],
    does: 'Select several blocks',
  },
  {
    keys: arrows.map((key) => ({ ...key, alt: true })),
    inShort: ['Alt', 'Arrow keys'],
    does: 'Exchange with the next block',
  },
  {
    keys: [{ key: '1' }, { key: '9' }, { key: '0' }],
    inShort: ['1 to 0'],
    does: 'Place a rotation of the palette',
  },
  { keys: [{ key: 'Enter' }], does: 'Choose a rotation, or open it' },
  { keys: [{ key: 'h' }], does: 'Split a block in halves' },
  { keys: [{ key: 'Delete' }], does: 'Clear a block' },
  {
    keys: [
      { key: 'x', command: true },
      { key: 'c', command: true },
      { key: 'v', command: true },
    ],
    inShort: ['Ctrl/Cmd', 'X, C, V'],
    does: 'Cut, copy and paste a rotation',
  },
];

export const shortcutGroups: readonly ShortcutGroup[] = [
  { where: 'On a block of the rotations', shortcuts: gridShortcuts },
  {
    where: 'On the picture of the timeline',
    shortcuts: [
      { keys: [{ key: '+' }, { key: '-' }], does: 'Look closer, or from farther away' },
      { keys: [{ key: '0' }], does: 'Show all years' },
      { keys: [{ key: 't' }], does: 'Show today' },
      { keys: sideways, does: 'Move the picture, or go to the next milestone' },
      {
        keys: sideways.map((key) => ({ ...key, alt: true })),
        inShort: ['Alt', 'Left, Right'],
        does: 'Pin a milestone a day away',
      },
      {
        keys: sideways.map((key) => ({ ...key, alt: true, shift: true })),
        inShort: ['Alt', 'Shift', 'Left, Right'],
        does: 'Pin a milestone a month away',
      },
    ],
  },
  {
    where: 'On the title of a milestone of your own',
    shortcuts: [
      {
        keys: [
          { key: 'ArrowUp', alt: true },
          { key: 'ArrowDown', alt: true },
        ],
        inShort: ['Alt', 'Up, Down'],
        does: 'Move it up or down in its group',
      },
    ],
  },
];
