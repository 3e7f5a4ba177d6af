/** Stylesheets that are there or on their way, by their path below the base path. */
const stylesheets = new Map<string, Promise<unknown>>();

/**
 * Loads a part of the app along with the stylesheets it needs, by their paths below the base path. What the page
 * came with is not asked for again. The build puts this around each `import()`; where a stylesheet fails, so does
 * the whole, and the next attempt asks again.
 */
export async function loadWithStyles<Part>(
  load: () => Promise<Part>,
  paths: readonly string[] = [],
): Promise<Part> {
  const [part] = await Promise.all([load(), ...paths.map(styled)]);
  return part;
}

function styled(path: string): Promise<unknown> | undefined {
  if (inlineStylesheets().includes(path)) return undefined;
  const known = stylesheets.get(path);
  if (known !== undefined) return known;
  const loading = loadStylesheet(import.meta.env.BASE_URL + path);
  stylesheets.set(path, loading);
  loading.catch(() => stylesheets.delete(path));
  return loading;
}

/** The paths of the stylesheets that stand in the page itself. */
function inlineStylesheets(): readonly string[] {
  return (
    document.querySelector<HTMLStyleElement>('style[data-holds]')?.dataset.holds?.split(' ') ?? []
  );
}

function loadStylesheet(url: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      // As the browser says of a script that it cannot fetch.
      reject(new TypeError(`Failed to fetch the stylesheet ${url}`));
    });
    document.head.append(link);
  });
}
