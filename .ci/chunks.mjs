/**
 * How the code is cut into files. Each file is a request, so a page should need few; and each byte counts on a
 * phone, so none should come with a page that does not use it:
 *
 * - `core`: what the entry needs and what every page brings; the libraries and the fields for dates among it.
 * - `dialog`: dialogs, and fields for text, numbers and finding, which most of them have.
 * - `planning`: changes to the plan, what they add and what they move along: rotations in their blocks, what-ifs.
 * - `topics`: the names of the field guide's topics, for links to them.
 * - `guide`: the field guide, without the texts of its topics.
 * - `steps`: a step's checklist with the texts of all milestones, which the page of sources shows too.
 * - `find`: the palette, with other names of things; what it reads of the logs comes after it.
 * - `restoring`: restore points, backups, the copy in a file, what was set aside, and what is said of them.
 * - `requirements`: what is asked for, and how it is counted.
 * - `rotations`: rotations, with the planner's own parts.
 * - `sharing`: a roadmap inside a link.
 * - `examples`: published schedules of rotations.
 * - `logbook`: what the three logs share, and what is worked out of them.
 * - `csv`: tables of text.
 * - `trainingLine`: the drawing of the training years, with the headline above it.
 * - `checklist`: the frame with its navigation, milestones and all that two or more screens share besides.
 * - one file a screen, dialog or page's texts.
 */

/**
 * All that the groups name, to be looked for in the build.
 *
 * @type {{ name: string, pattern: RegExp }[]}
 */
const named = [];

const onEveryPage = modules({
  domain: 'calendarDate dateText planRange typedDate',
  catalog: 'pathwayChoices',
  store: 'planActions',
  parts: 'Link usePageHeading pathwayOptions',
  app: 'newVersion',
  ui: `Button IconShape BrandMark Field* DateField* SelectField* Form useTypedDate CalendarButton`,
});

/**
 * Styles of what is shown before a page's own part is there: every page holds them, and `/` holds no others of its
 * own.
 */
const stylesOfFrame = modules({
  app: `Frame.module MainNavigation.module NewVersionNotice.module SaveIndicator.module
    StorageNotices.module`,
  parts: 'PageHead.module RemainingHeadline.module',
  ui: 'KeyHint.module Toast.module',
});

/** Without the texts of an import: they name entries of the logs, which the settings would load with them. */
const ofRestoring = modules({
  platform: 'restorePoints storageManager backupFile pageVisibility quarantine',
  record: 'backup openBackup restorePointRules importPreview',
  store: 'restorePoints takeIn importActions useStorageFacts copyInFile quarantined',
  'features/settings': '*Texts !importTexts',
});

/** Screens that share a file with texts or styles of theirs which another file asks for as well. */
const screensWithMore = [
  {
    name: 'OverviewScreen',
    belongs: modules({ 'features/overview': 'OverviewScreen MeterSection.module' }),
  },
  {
    name: 'guide',
    belongs: modules({
      'features/guide': '**',
      catalog: 'publishers',
      'catalog/guide': 'contents evidence topicAnswers',
    }),
  },
  {
    name: 'steps',
    belongs: modules({
      'features/steps': '** !StepsScreen',
      catalog: 'milestoneDetails',
      'catalog/details': '**',
    }),
  },
  {
    name: 'find',
    belongs: modules({
      'app/find': '** !recordEntries',
      catalog: 'otherNames',
      domain: 'otherNames',
    }),
  },
];

const ofLogbook = modules({
  'features/logbook': '**',
  catalog: 'procedures creditRules meetings milestoneEvidence',
  domain: `procedureLog procedureRole creditCategory pace rotationYield patientData creditWindow
    contact reachedMilestones`,
  store: `derivedProcedures derivedCredits derivedContacts derivedReached
    procedureActions creditActions contactActions targetActions`,
  parts: 'ReachedNotice TargetMeter logbookTexts paceTexts creditTexts contactTexts',
  ui: 'Combobox LabeledCheckbox useInSight useIsPrinted useWidth',
});

const ofRequirements = modules({
  domain: 'countedEntry currentRequirements measuredRequirement requirement',
  catalog: 'rotationRequirements',
});

const ofTrainingLine = modules({
  parts: 'RemainingHeadline TrainingLine trainingLineModel Vessel vessel',
});

const ofPlanning = modules({
  domain: `absence adjustmentProblems blocks comparison followSchedule ledger planForPathway
    planMilestones rotation rotationEdits scenario schoolDates whereYouAre`,
  parts: 'Adjustment* adjustment* addedText DaysOff PlanDateInput planProblemText shiftText',
  store: 'adjustmentActions changePlan derivedScenarios scenarioActions',
  ui: 'edgeScroll',
});

const ofSharing = modules({
  exchange: 'shareLink',
  platform: 'compression givenLink',
  store: 'linkTools',
});

const ofTables = modules({ exchange: '**' });

const ofExamples = modules({ catalog: 'exampleSchedules' });

const ofTopics = modules({ 'catalog/guide': 'topics' });

const ofDialogs = modules({
  ui: 'Dialog SearchList TextField NumberField TextArea KeyTexts',
  domain: 'findByWords',
});

const ofRotations = modules({
  domain: `block* conflictsOf* convertYear exampleSchedule interviewWindow openSlots placement*
    rotation* !rotationKinds !rotationLeave !rotationYield`,
  catalog: 'interviewMonths requirement* rotation* sectionNames tallyNames',
  store: 'derivedRotations rotationActions',
  parts: 'RequirementMeter requirementTexts',
  'features/rotations': '*',
});

/** With all that it alone needs: cut apart from that, the bundler asks for an export of it that is not there. */
const ofFrame = modules({
  app: `Frame CountryNotice MainNavigation destinations NewVersionNotice SaveIndicator
    StorageNotices MessageToast Dialogs useShortcuts shortcuts`,
  parts: 'frameActions',
  ui: 'Toast rescueFocus',
});

/** @type {import('vite').Rolldown.CodeSplittingOptions} */
export const chunks = {
  includeDependenciesRecursively: false,
  groups: [{ name: chunkName, debugName: 'by what needs it' }],
};

/**
 * Stops the build where a name above is nobody's (a module that was renamed would go into another chunk, unnoticed) and
 * where chunks import each other in a circle: one of them would run before what it needs is there.
 *
 * @returns {import('vite').Plugin}
 */
export function soundChunks() {
  return {
    name: 'sound-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildEnd(error) {
      const strays = strayNames([...this.getModuleIds()]);
      if (error === undefined && strays.length > 0) {
        this.error(
          `.ci/chunks.mjs names what is no module: ${strays.join(', ')}. Write its new name there.`,
        );
      }
    },
    generateBundle(_options, bundle) {
      const circle = circleOfImports(Object.values(bundle).filter((file) => file.type === 'chunk'));
      if (circle.length > 0) {
        this.error(
          `Chunks import each other: ${circle.join(', ')}. Let .ci/chunks.mjs keep together what needs each other.`,
        );
      }
    },
  };
}

/**
 * The names of the groups that none of these modules has.
 *
 * @param {readonly string[]} ids
 */
export function strayNames(ids) {
  return named.filter(({ pattern }) => !ids.some((id) => pattern.test(id))).map(({ name }) => name);
}

/**
 * The files of the first circle in which chunks import each other, in order; none where there is none. What is loaded
 * by `import()` is no part of it.
 *
 * @param {readonly { fileName: string, imports: readonly string[] }[]} files
 * @returns {readonly string[]}
 */
export function circleOfImports(files) {
  const importsOf = new Map(files.map(({ fileName, imports }) => [fileName, imports]));
  /** @type {Set<string>} */
  const cleared = new Set();
  for (const { fileName } of files) {
    const circle = circleFrom(fileName, []);
    if (circle.length > 0) return circle;
  }
  return [];

  /**
   * @param {string} file
   * @param {readonly string[]} way
   * @returns {readonly string[]}
   */
  function circleFrom(file, way) {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    if (cleared.has(file)) return [];
    for (const next of importsOf.get(file) ?? []) {
      const circle = circleFrom(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    cleared.add(file);
    return [];
  }
}

/**
 * Modules by their folder below `src`, without their endings. A star stands for any letters, two for all that is in
 * the folder and below it; a name after `!` is left out again.
 *
 * @param {Readonly<Record<string, string>>} namesByFolder
 */
function modules(namesByFolder) {
  /** @type {RegExp[]} */
  const taken = [];
  /** @type {RegExp[]} */
  const leftOut = [];
  for (const [folder, names] of Object.entries(namesByFolder)) {
    for (const word of names.split(/\s+/)) {
      const name = word.replace('!', '');
      const letters = name === '**' ? '.+' : name.replace('*', '\\w*');
      const pattern = new RegExp(`/src/${folder}/${letters}\\.`);
      named.push({ name: `${folder}/${name}`, pattern });
      (word === name ? taken : leftOut).push(pattern);
    }
  }
  return {
    /** @param {string} id */
    has: (id) =>
      taken.some((pattern) => pattern.test(id)) && !leftOut.some((pattern) => pattern.test(id)),
  };
}

/**
 * The name of the chunk that a module goes into; null leaves it with the one that imports it.
 *
 * @param {string} id
 * @param {import('vite').Rolldown.ChunkingContext} context
 */
function chunkName(id, context) {
  const starts = startsThatNeed(id, context);
  if (starts.has('entry') || onEveryPage.has(id) || /rolldown.runtime|preload-helper/.test(id)) {
    return 'core';
  }
  if (stylesOfFrame.has(id)) return 'core';
  if (ofFrame.has(id)) return 'checklist';
  for (const { name, belongs } of screensWithMore) {
    if (belongs.has(id) || (starts.size === 1 && belongs.has([...starts].join()))) return name;
  }
  if (starts.size < 2 || !id.includes('/src/')) return null;
  if (ofRestoring.has(id)) return 'restoring';
  if (ofRequirements.has(id)) return 'requirements';
  if (ofPlanning.has(id)) return 'planning';
  if (ofRotations.has(id)) return 'rotations';
  if (ofLogbook.has(id)) return 'logbook';
  if (ofSharing.has(id)) return 'sharing';
  if (ofTables.has(id)) return 'csv';
  if (ofExamples.has(id)) return 'examples';
  if (ofTopics.has(id)) return 'topics';
  if (id.includes('/src/features/')) return null;
  if (ofTrainingLine.has(id)) return 'trainingLine';
  return ofDialogs.has(id) ? 'dialog' : 'checklist';
}

/**
 * The modules loaded by `import()` that need this one, themselves or through others; `entry` for the entry.
 *
 * @param {string} id
 * @param {import('vite').Rolldown.ChunkingContext} context
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function startsThatNeed(id, context, seen = new Set()) {
  /** @type {Set<string>} */
  const starts = new Set();
  if (seen.has(id)) return starts;
  seen.add(id);
  const info = context.getModuleInfo(id);
  if (info === null) return starts;
  if (info.isEntry) starts.add('entry');
  if (info.dynamicImporters.length > 0) starts.add(id);
  for (const importer of info.importers) {
    for (const start of startsThatNeed(importer, context, seen)) starts.add(start);
  }
  return starts;
}
