import { test } from '@playwright/test';
import { systemClock } from '#platform/clock.ts';
import type { Beside, LoadMeasure, Unit, VisitName } from './budgets.ts';
import { loadBudgets } from './budgets.ts';
import { heavyRecord, planOnly, tenYears } from './heavyRecord.ts';
import { inTurn } from './support/inTurn.ts';
import type { BrowserState, Load } from './support/measureLoad.ts';
import { measureLoad } from './support/measureLoad.ts';
import { median } from './support/median.ts';
import { profileNames } from './support/profiles.ts';
import { report } from './support/report.ts';
import {
  browserStateAfter,
  readyBareStack,
  readyPlace,
  readyWelcome,
} from './support/savedPages.ts';
import type { ServedPages } from './support/servedPages.ts';
import { firstVisitWithoutScripts, servePages } from './support/servedPages.ts';

const runs = 5;
/**
 * Of the pages whose first paint has the tightest budget: a paint happens with a frame only, so a median of five moves
 * by a whole frame, which is as much as that budget leaves.
 */
const runsOfFirstPaint = 3 * runs;

interface Visit {
  readonly name: VisitName;
  readonly path: string;
  readonly pathWithoutScripts: string;
  readonly record: 'none' | 'plan' | 'ten years';
}

const stepPath = 'steps/medical-school';

const visits: readonly Visit[] = [
  {
    name: 'first visit to /',
    path: '',
    pathWithoutScripts: firstVisitWithoutScripts,
    record: 'none',
  },
  { name: 'return to /', path: '', pathWithoutScripts: '', record: 'plan' },
  {
    name: 'return to /steps/medical-school',
    path: stepPath,
    pathWithoutScripts: stepPath,
    record: 'plan',
  },
  { name: 'return to / after ten years', path: '', pathWithoutScripts: '', record: 'ten years' },
];

/** The pages that a measure of the app's is compared with. */
const comparedWith: Readonly<Record<LoadMeasure, readonly Beside[]>> = {
  'first contentful paint': ['empty page', 'page without scripts'],
  'largest contentful paint': ['empty page', 'page without scripts'],
  usable: ['bare stack'],
  'blocking time': ['bare stack'],
  'layout shift': [],
  heap: ['bare stack'],
};

const units: Readonly<Record<LoadMeasure, Unit>> = {
  'first contentful paint': 'ms',
  'largest contentful paint': 'ms',
  usable: 'ms',
  'blocking time': 'ms',
  'layout shift': 'shift',
  heap: 'MB',
};

const measures = [
  'first contentful paint',
  'largest contentful paint',
  'usable',
  'blocking time',
  'layout shift',
  'heap',
] as const satisfies readonly LoadMeasure[];

let pages: ServedPages;
let states: Readonly<Record<Visit['record'], BrowserState>>;

test.beforeAll(async ({ browser }) => {
  pages = await servePages();
  const today = systemClock.today();
  const { app } = pages.addresses;
  states = {
    none: {},
    plan: await browserStateAfter(browser, app, planOnly(today)),
    'ten years': await browserStateAfter(browser, app, heavyRecord(today, tenYears)),
  };
});

test.afterAll(() => pages.close());

for (const profile of profileNames) {
  test(`loading on a ${profile}`, async ({ browser }) => {
    const loads = [...loadsOfApp(pages), ...loadsBeside(pages)];
    // In each run every page once, so that all meet the same moods of the machine, and there and back, since what was
    // closed just before still occupies it.
    const order = Array.from({ length: runsOfFirstPaint }, (_, run) => {
      const ofRun = loads.filter(({ name }) => run < runs || measuredOften.has(name));
      return run % 2 === 0 ? ofRun : ofRun.toReversed();
    }).flat();
    const measured = await inTurn(order, async ({ name, load }) => ({
      name,
      figures: await measureLoad(browser, profile, load),
    }));

    function medianOf(name: string, measure: LoadMeasure): number {
      return median(
        measured.filter((load) => load.name === name).map(({ figures }) => figures[measure]),
      );
    }

    for (const visit of visits) {
      const nameOf: Readonly<Record<Beside, string>> = {
        'empty page': 'empty page',
        'bare stack': 'bare stack',
        'page without scripts': withoutScripts(visit.pathWithoutScripts),
      };
      for (const measure of measures) {
        report({
          section: `${profile}, ${visit.name}`,
          measure,
          unit: units[measure],
          value: medianOf(visit.name, measure),
          beside: Object.fromEntries(
            comparedWith[measure].map((page) => [page, medianOf(nameOf[page], measure)]),
          ),
          budgets: loadBudgets[profile][visit.name][measure],
        });
      }
    }
  });
}

interface NamedLoad {
  readonly name: string;
  readonly load: Load;
}

function loadsOfApp({ addresses }: ServedPages): NamedLoad[] {
  return visits.map(({ name, path, record }) => ({
    name,
    load: {
      address: addresses.app + path,
      readiness: record === 'none' ? readyWelcome : readyPlace,
      state: states[record],
    },
  }));
}

function loadsBeside({ addresses }: ServedPages): NamedLoad[] {
  const still = { readiness: null, state: {} };
  const paths = [...new Set(visits.map(({ pathWithoutScripts }) => pathWithoutScripts))];
  return [
    { name: 'empty page', load: { ...still, address: addresses['empty page'] } },
    {
      name: 'bare stack',
      load: { address: addresses['bare stack'], readiness: readyBareStack, state: {} },
    },
    ...paths.map((path) => ({
      name: withoutScripts(path),
      load: { ...still, address: addresses['page without scripts'] + path },
    })),
  ];
}

const measuredOften: ReadonlySet<string> = new Set([
  'first visit to /' satisfies VisitName,
  'empty page' satisfies Beside,
  withoutScripts(firstVisitWithoutScripts),
]);

function withoutScripts(path: string): string {
  return `/${path} without scripts`;
}
