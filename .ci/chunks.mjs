/**
 * How the code is cut into files. Each file is a request, so a page should need few; and each byte counts on a
 * phone, so none should come with a page that does not use it:
 *
 * - `core`: what the entry needs and what nearly every page shows; the libraries among it.
 * - `forms`: fields, dialogs and the dates that people type.
 * - `checklist`: the frame with its navigation, milestones and all that two or more screens share besides.
 * - one file a screen, dialog or page's texts.
 */

const shownNearlyEverywhere =
  /src\/(domain\/(calendarDate|dateText|plan)|catalog\/(pathways|provenance)|store\/planActions|ui\/(Button|Icon|DateText|BrandMark))\./;

const ofForms =
  /src\/(ui\/(\w*Field\w*|TextArea|Dialog|SegmentedControl|useTypedDate|CalendarButton)|domain\/typedDate|parts\/planProblemText|catalog\/pathwayDetails)\./;

const ofFrame = /src\/app\/(Frame|MainNavigation|SaveIndicator|StorageNotices)\./;

/** @type {import('vite').Rolldown.CodeSplittingOptions} */
export const chunks = {
  includeDependenciesRecursively: false,
  groups: [
    { name: coreName, priority: 3 },
    { name: 'checklist', test: ofFrame, priority: 2 },
    { name: 'forms', test: ofForms, minShareCount: 2, priority: 2 },
    { name: 'checklist', test: /src\//, minShareCount: 2, priority: 1 },
  ],
};

/**
 * @param {string} id
 * @param {import('vite').Rolldown.ChunkingContext} context
 */
function coreName(id, context) {
  const isCore =
    shownNearlyEverywhere.test(id) ||
    /rolldown.runtime|preload-helper/.test(id) ||
    isImportedByEntry(id, context, new Set());
  return isCore ? 'core' : null;
}

/**
 * True when the entry imports the module, itself or through others, but not by `import()`.
 *
 * @param {string} id
 * @param {import('vite').Rolldown.ChunkingContext} context
 * @param {Set<string>} seen
 * @returns {boolean}
 */
function isImportedByEntry(id, context, seen) {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = context.getModuleInfo(id);
  if (info === null) return false;
  return info.isEntry || info.importers.some((other) => isImportedByEntry(other, context, seen));
}
