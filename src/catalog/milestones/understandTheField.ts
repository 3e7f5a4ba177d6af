import type { MilestoneEntry } from '#catalog/milestoneEntry.ts';
import { everywhere } from '#catalog/milestoneEntry.ts';
import { anytime, monthsFrom } from '#catalog/timings.ts';

export const understandTheField: readonly MilestoneEntry[] = [
  {
    id: 'learn-what-ir-is',
    title: 'Learn what interventional radiology is',
    pathways: everywhere,
    timing: anytime,
    confidence: 'verified',
  },
  {
    id: 'watch-core-procedures',
    title: 'See six core IR procedures, live or recorded',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 2),
    confidence: 'one-source',
  },
  {
    id: 'learn-equipment',
    title: 'Learn the tools: imaging, needles, wires, catheters',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 3),
    confidence: 'one-source',
  },
  {
    id: 'learn-conditions',
    title: 'List ten conditions IR treats and how',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 4),
    confidence: 'one-source',
  },
  {
    id: 'learn-radiation-safety',
    title: 'Learn radiation safety for patients and staff',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 5),
    confidence: 'recalled',
  },
  {
    id: 'read-impact-and-innovation',
    title: 'Read one IR trial and one IR innovation story',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 6),
    confidence: 'one-source',
  },
  {
    id: 'compare-training-pathways',
    title: 'Compare the training pathways and their lengths',
    timing: monthsFrom('medical-school-start', 6),
    confidence: 'verified',
  },
  {
    id: 'shadow-ir-day',
    title: 'Shadow an interventional radiologist for a full day',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 8),
    confidence: 'recalled',
  },
  {
    id: 'decide-ir-fit',
    title: 'Write down why IR fits you, and what worries you',
    pathways: everywhere,
    timing: monthsFrom('graduation', -15),
    confidence: 'recalled',
  },
];
