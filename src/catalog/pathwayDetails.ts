import type { PathwayDetails } from '#domain/pathway.ts';
import { verified } from './provenance.ts';

/** By pathway id. */
export const pathwayDetails: Readonly<Record<string, PathwayDetails>> = {
  'us-integrated': {
    ...verified('https://www.theabr.org/interventional-radiology/initial-certification'),
    summary:
      'Six years after medical school, with one match: a clinical year, three years of diagnostic radiology, two of interventional radiology.',
  },
  'us-esir': {
    ...verified(
      'https://www.sirweb.org/member-central/ir-residency/independent-ir-residency/independent-ir-residency--esir-faq/',
    ),
    summary:
      'Six years after medical school: a clinical year, four of diagnostic radiology with early specialization in IR (ESIR), then the last year of an independent IR residency.',
  },
  'us-independent': {
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/independent-ir-residency',
    ),
    summary:
      'Seven years after medical school: a clinical year, four of diagnostic radiology, then a second match into a two-year independent IR residency.',
  },
  'us-classic': {
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/vascular-interventional-radiology/requirements-and-registration',
    ),
    summary:
      'Six or seven years after medical school: a clinical year, four of diagnostic radiology, then a fellowship of one or two; in the United States it ended in June 2020.',
  },
};
