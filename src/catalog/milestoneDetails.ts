import type { MilestoneDetails } from '#domain/catalogMilestone.ts';
import { certification } from './details/certification.ts';
import { continuingEducation } from './details/continuingEducation.ts';
import { fellowship } from './details/fellowship.ts';
import { medicalSchool } from './details/medicalSchool.ts';
import { networking } from './details/networking.ts';
import { residency } from './details/residency.ts';
import { understandTheField } from './details/understandTheField.ts';

/**
 * By milestone id. Long texts: import it with `import()` from the pages that show them, so that they stay
 * out of the first page.
 */
export const milestoneDetails: Readonly<Record<string, MilestoneDetails>> = {
  ...understandTheField,
  ...medicalSchool,
  ...residency,
  ...fellowship,
  ...certification,
  ...continuingEducation,
  ...networking,
};
