import type { RotationCategory } from '#domain/rotationKinds.ts';

/** The legend: the code that stands in a block, and the name. */
export const rotationCategoryNames: Readonly<
  Record<RotationCategory, { readonly code: string; readonly name: string }>
> = {
  interventional: { code: 'IR', name: 'Interventional' },
  'ir-related': { code: 'REL', name: 'IR-related' },
  'intensive-care': { code: 'ICU', name: 'Intensive care' },
  diagnostic: { code: 'DR', name: 'Diagnostic' },
  clinical: { code: 'CLN', name: 'Clinical' },
  elective: { code: 'ELE', name: 'Elective' },
  leave: { code: 'OFF', name: 'Leave' },
};
