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

const onEveryPage =
  /src\/(domain\/(calendarDate|dateText|planRange|typedDate)|catalog\/pathwayChoices|store\/planActions|parts\/(usePageHeading|pathwayOptions)|app\/newVersion|ui\/(Button|IconShape|BrandMark|(Date|Select)?Field\w*|Form|useTypedDate|CalendarButton))\./;

/** Without the texts of an import: they name entries of the logs, which the settings would load with them. */
const ofRestoring =
  /src\/(platform\/(restorePoints|storageManager|backupFile|pageVisibility|quarantine)|record\/(backup|openBackup|restorePointRules|importPreview)|store\/(restorePoints|takeIn|importActions|useStorageFacts|copyInFile|quarantined)|features\/settings\/(?!importTexts)\w+Texts)\./;

/** Screens that share a file with texts of theirs which another page asks for as well. */
const screensWithMore = [
  {
    name: 'guide',
    belongs:
      /src\/(features\/guide\/|catalog\/(publishers|guide\/(contents|evidence|topicAnswers))\.)/,
  },
  {
    name: 'steps',
    belongs: /src\/(features\/steps\/(?!StepsScreen)|catalog\/(milestoneDetails\.|details\/))/,
  },
  {
    name: 'find',
    belongs: /src\/(app\/find\/(?!recordEntries)|(catalog|domain)\/otherNames\.)/,
  },
];

const ofLogbook =
  /src\/(features\/logbook\/|catalog\/(procedures|creditRules|meetings|milestoneEvidence)\.|domain\/(procedureLog|procedureRole|creditCategory|pace|rotationYield|patientData|creditWindow|contact|reachedMilestones)\.|store\/(derived(Procedures|Credits|Contacts|Reached)|(procedure|credit|contact|target)Actions)\.|parts\/(ReachedNotice|logbookTexts|paceTexts|creditTexts|contactTexts)\.|ui\/(Combobox|LabeledCheckbox|useInSight|useIsPrinted|useWidth)\.)/;

const ofRequirements = /src\/(domain\/requirement|catalog\/rotationRequirements)\./;

const ofTrainingLine =
  /src\/parts\/(RemainingHeadline|TrainingLine|trainingLineModel|Vessel|vessel)\./;

const ofPlanning =
  /src\/(domain\/(absence|adjustmentProblems|blocks|comparison|followSchedule|ledger|planForPathway|planMilestones|rotation|rotationEdits|scenario|schoolDates|whereYouAre)|parts\/(Adjustment\w*|adjustment\w*|addedText|DaysOff|PlanDateInput|planProblemText|shiftText)|store\/(adjustmentActions|changePlan|derivedScenarios|scenarioActions)|ui\/edgeScroll)\./;

const ofSharing = /src\/(exchange\/shareLink|platform\/(compression|givenLink)|store\/linkTools)\./;

const ofDialogs =
  /src\/(ui\/(Dialog|SearchList|(Text|Number)Field|TextArea|KeyTexts)|domain\/findByWords)\./;

const ofRotations =
  /src\/(domain\/(block|conflictsOf|convertYear|exampleSchedule|interviewWindow|openSlots|placement|requirement|rotation(?!Kinds|Leave|Yield))\w*|catalog\/(interviewMonths|requirement\w*|rotation\w*|sectionNames|tallyNames)|store\/(derivedRotations|rotationActions)|features\/rotations\/\w+)\./;

/** With all that it alone needs: cut apart from that, the bundler asks for an export of it that is not there. */
const ofFrame =
  /src\/(app\/(Frame|CountryNotice|MainNavigation|destinations|NewVersionNotice|SaveIndicator|StorageNotices|MessageToast|Dialogs|useShortcuts|shortcuts)|parts\/frameActions|ui\/(Toast|rescueFocus))\./;

/** @type {import('vite').Rolldown.CodeSplittingOptions} */
export const chunks = {
  includeDependenciesRecursively: false,
  groups: [{ name: chunkName, debugName: 'by what needs it' }],
};

/**
 * The name of the chunk that a module goes into; null leaves it with the one that imports it.
 *
 * @param {string} id
 * @param {import('vite').Rolldown.ChunkingContext} context
 */
function chunkName(id, context) {
  const starts = startsThatNeed(id, context);
  if (starts.has('entry') || onEveryPage.test(id) || /rolldown.runtime|preload-helper/.test(id)) {
    return 'core';
  }
  if (ofFrame.test(id)) return 'checklist';
  for (const { name, belongs } of screensWithMore) {
    if (belongs.test(id) || (starts.size === 1 && belongs.test([...starts].join()))) return name;
  }
  if (starts.size < 2 || !id.includes('/src/')) return null;
  if (ofRestoring.test(id)) return 'restoring';
  if (ofRequirements.test(id)) return 'requirements';
  if (ofPlanning.test(id)) return 'planning';
  if (ofRotations.test(id)) return 'rotations';
  if (ofLogbook.test(id)) return 'logbook';
  if (ofSharing.test(id)) return 'sharing';
  if (id.includes('/src/exchange/')) return 'csv';
  if (id.includes('/catalog/exampleSchedules.')) return 'examples';
  if (id.includes('/catalog/guide/topics.')) return 'topics';
  if (id.includes('/src/features/')) return null;
  if (ofTrainingLine.test(id)) return 'trainingLine';
  return ofDialogs.test(id) ? 'dialog' : 'checklist';
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
