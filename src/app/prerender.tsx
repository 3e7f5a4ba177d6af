/** Runs in the build, not in a browser: each page as static HTML, as it is before the record has been read. */
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { calendarDate } from '#domain/calendarDate.ts';
import { paths } from '#parts/paths.ts';
import type { Clock } from '#platform/clock.ts';
import { createAppStore } from '#store/appStore.ts';
import { App } from './App.tsx';
import { loadPlace } from './screens.ts';

const base = import.meta.env.BASE_URL;

export { pages } from './pages.ts';

/** A page that was built last year must not know what day it was then: nothing shown before the record is read may. */
const noClock: Clock = {
  today: () => calendarDate(2000, 1, 1),
  now: () => '2000-01-01T00:00:00.000Z',
};

interface RenderedPage {
  readonly html: string;
  readonly title: string;
  /** False for a page that is nothing without the rest of its link: search engines are to leave it alone. */
  readonly isIndexed: boolean;
}

export async function renderPage(path: string): Promise<RenderedPage> {
  await loadPlace(path);
  const store = createAppStore({ clock: noClock, newId: () => '' });
  const { prelude } = await prerender(
    <StaticRouter location={base + path.slice(1)} basename={base}>
      <App store={store} />
    </StaticRouter>,
    // Larger boundaries would be moved out of line and revealed by an inline script.
    { progressiveChunkSize: 1e9 },
  );
  const html = await new Response(prelude).text();
  return {
    html,
    title: `${headingIn(html)} · IR Roadmap`,
    isIndexed: path !== paths.shared.pattern,
  };
}

function headingIn(html: string): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
  if (heading === undefined) throw new Error('A page without an <h1>');
  return heading
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', '’');
}
