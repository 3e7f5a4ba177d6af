import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

export const understandTheField: Readonly<Record<string, MilestoneDetails>> = {
  'learn-what-ir-is': {
    why: 'You cannot choose a field you cannot describe. IR joins imaging, image-guided procedures and direct patient care.',
    timingText: 'Any time; everything else builds on it',
    ...verified('https://www.sirweb.org/learning-center/rfs-landing-page/'),
  },
  'watch-core-procedures': {
    why: 'Angioplasty, stenting, embolization, biopsy, thrombolysis and ablation cover most of the ideas the specialty is built on.',
    timingText: 'Two months after medical school starts',
    ...oneSource('https://encycloreader.org/r/wikipedia.php?q=Interventional_radiology'),
  },
  'learn-equipment': {
    why: 'Knowing how fluoroscopy, ultrasound and CT guide a needle, and what the basic devices do, turns watching a case into understanding it.',
    timingText: 'Three months after medical school starts',
    ...oneSource('https://encycloreader.org/r/wikipedia.php?q=Interventional_radiology'),
  },
  'learn-conditions': {
    why: 'Thinking from the disease, not from the device, is how IR physicians decide what to offer a patient.',
    timingText: 'Four months after medical school starts',
    ...oneSource(
      'https://frontiersin.org/journals/radiology/articles/10.3389/fradi.2024.1403761/full',
    ),
  },
  'learn-radiation-safety': {
    why: 'Radiation dose is the hidden cost of fluoroscopy, and good habits are easiest to form before the first case.',
    timingText: 'Five months after medical school starts',
    ...recalled(),
  },
  'read-impact-and-innovation': {
    why: 'Evidence and invention side by side show what IR changes for patients and where it may go next.',
    timingText: 'Six months after medical school starts',
    ...oneSource(
      'https://frontiersin.org/journals/radiology/articles/10.3389/fradi.2024.1403761/full',
    ),
  },
  'compare-training-pathways': {
    why: 'The integrated, ESIR and independent routes differ by up to a year, and by when you have to decide.',
    timingText: 'Six months after medical school starts',
    ...verified('http://rfs.sirweb.org/wordpressnstall/esir-faq/'),
  },
  'shadow-ir-day': {
    why: 'A whole day shows consults, clinic, procedures, complications and call, not only the highlights.',
    timingText: 'Eight months after medical school starts',
    ...recalled(),
  },
  'decide-ir-fit': {
    why: 'A dated note of your reasons is the seed of a personal statement, and an honest check later.',
    timingText: '15 months before graduation',
    ...recalled(),
  },
};
