/**
 * How the code is cut into files. Each file is a request, so a page should need few; and each byte counts on a
 * phone, so none should come with a page that does not use it:
 *
 * - `core`: what the entry needs and what nearly every page shows; the libraries among it.
 * - `forms`: the dates that people type, and what all fields have.
 * - `dialog`: dialogs, and fields for text, which most of them have.
 * - `restoring`: restore points, backups, the copy in a file, and what is said of them.
 * - `logbook`: what the three logs share, and what is worked out of them.
 * - `csv`: tables of text.
 * - `checklist`: the frame with its navigation, milestones and all that two or more screens share besides.
 * - one file a screen, dialog or page's texts.
 */

const shownNearlyEverywhere =
  /src\/(domain\/(calendarDate|dateText|plan)|catalog\/(pathways|provenance)|store\/planActions|parts\/usePageHeading|app\/newVersion|ui\/(Button|Icon|DateText|BrandMark))\./;

const ofForms =
  /src\/(ui\/((Date|Select)?Field\w*|focusInvalidField|useTypedDate|CalendarButton)|domain\/typedDate|parts\/planProblemText|catalog\/pathwayDetails)\./;

const ofRestoring =
  /src\/(platform\/(restorePoints|storageManager|backupFile|pageVisibility)|record\/(backup|openBackup|restorePointRules|importPreview)|store\/(restorePoints|takeIn|importActions|useStorageFacts|copyInFile)|features\/settings\/\w+Texts)\./;

const ofLogbook =
  /src\/(features\/logbook\/|catalog\/(procedures|procedureCounts|creditRules|meetings|milestoneEvidence)\.|domain\/(procedureLog|procedureRole|creditCategory|pace|rotationYield|patientData|creditWindow|contact|reachedMilestones)\.|store\/(derived(Procedures|Credits|Contacts|Reached)|(procedure|credit|contact|target)Actions)\.|parts\/ReachedNotice\.|ui\/(Combobox|LabeledCheckbox|useInSight|useIsPrinted|useWidth)\.)/;

const ofDialogs = /src\/ui\/(Dialog|TextField|TextArea)\./;

const ofFrame =
  /src\/(app\/(Frame|MainNavigation|NewVersionNotice|SaveIndicator|StorageNotices|MessageToast|Dialogs|useShortcuts)|parts\/frameActions|ui\/Toast)\./;

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
  if (
    starts.has('entry') ||
    shownNearlyEverywhere.test(id) ||
    /rolldown.runtime|preload-helper/.test(id)
  ) {
    return 'core';
  }
  if (ofFrame.test(id)) return 'checklist';
  if (starts.size < 2 || !id.includes('/src/')) return null;
  if (ofRestoring.test(id)) return 'restoring';
  if (ofLogbook.test(id)) return 'logbook';
  if (id.includes('/src/exchange/')) return 'csv';
  if (id.includes('/src/features/')) return null;
  if (ofForms.test(id)) return 'forms';
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
