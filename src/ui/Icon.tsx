import { IconShape } from './IconShape.tsx';

const paths = {
  overview: 'M3 14c4 0 4-8 8-8h6M8.5 10.5c2.5 0 3 3.5 8.5 3.5',
  steps: 'M4 2.5v11a3 3 0 0 0 3 3h2M4 8.5a2.5 2.5 0 0 0 2.5 1.5H9M12 4h5M12 10h5M12 16.5h5',
  timeline: 'M2.5 5h7M6 10h9M11 15h6.5',
  logbook: 'M3 16.5 7.5 12l3 2.5L17 6.5M12.5 6.5H17V11',
  repeat: 'M4 9a5.5 5.5 0 0 1 10-2.5M14.5 3v3.5H11M16 11a5.5 5.5 0 0 1-10 2.5M5.5 17v-3.5H9',
  compare: 'M2.5 10h4c3 0 3-5 6-5h5M6.5 10c3 0 3 5 6 5h5',
  guide:
    'M10 5c-2-1.5-4.5-1.8-7-1.5v12c2.5-.3 5 0 7 1.5 2-1.5 4.5-1.8 7-1.5v-12c-2.5-.3-5 0-7 1.5zM10 5v12',
  settings:
    'M3 6h8M15 6h2M3 14h2M9 14h8M11 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5 14a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  undo: 'M7 4 3.5 7.5 7 11M3.8 7.5H12a4.5 4.5 0 0 1 0 9H8',
  find: 'M3.5 9a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0m9.7 4.2 3.8 3.8',
  rotations:
    'M4.5 3h11a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2M2.5 8h15M7.5 8v9M12.5 8v9',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  'chevron-up': 'm5 12.5 5-5 5 5',
  'chevron-left': 'm12.5 5-5 5 5 5',
  'chevron-right': 'm7.5 5 5 5-5 5',
  'arrow-up': 'M10 16V4.5M5.5 9 10 4.5 14.5 9',
  'arrow-down': 'M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3L10 5.7M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1.2-1.2',
  info: 'M2.7 10a7.3 7.3 0 1 0 14.6 0a7.3 7.3 0 1 0-14.6 0M10 9v5M10 6.3v.2',
  warning: 'M10 3 2.5 16.5h15zM10 8.5v3.5M10 14.3v.2',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  upload: 'M10 12.5V3M6 6.5 10 2.5l4 4M3.5 16.5h13',
  trash: 'M3.5 5.5h13M7.5 5.5v-2h5v2M5 5.5l.8 11h8.4l.8-11M8.5 8.5v5M11.5 8.5v5',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
}

/** Stands beside a word, or in a control that has a name of its own. */
export function Icon({ name }: IconProps) {
  return <IconShape path={paths[name]} />;
}
