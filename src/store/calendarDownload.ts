import { downloadText } from '#platform/download.ts';
import type { AppStore } from './appStore.ts';
import { say } from './change.ts';

const fileName = 'ir-roadmap.ics';

/** A calendar file that was made of the roadmap. Its name stays the same: a later file takes its place. */
export function downloadCalendar(store: AppStore, text: string): void {
  downloadText(fileName, text, 'text/calendar');
  say(store, `${fileName} is on its way to your downloads.`);
}
