/** Meetings, with the month in which they usually are. The day of a year is for the society to announce. */
import type { Provenance } from '#domain/provenance.ts';
import { oneSource, recalled, verified } from './provenance.ts';

export interface Meeting extends Provenance {
  /** Stored with a credit; never changes. */
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  /** In words: "between late March and mid-April". */
  readonly usually: string;
}

export const meetings: readonly Meeting[] = [
  {
    id: 'sir',
    name: 'SIR Annual Scientific Meeting',
    provider: 'Society of Interventional Radiology',
    usually: 'late March to mid-April',
    ...verified(
      'https://www.veindirectory.org/magazine/article/industry-events/the-trifecta-at-sir-2016-innovation-research-and-technology',
    ),
  },
  {
    id: 'rsna',
    name: 'RSNA Annual Meeting',
    provider: 'Radiological Society of North America',
    usually: 'late November to early December; before Thanksgiving in odd years from 2027 on',
    ...oneSource(
      'https://www.itnonline.com/content/rsna-announces-new-future-date-changes-annual-meeting',
    ),
  },
  {
    id: 'cirse',
    name: 'CIRSE Annual Congress',
    provider: 'Cardiovascular and Interventional Radiological Society of Europe',
    usually: 'September',
    ...verified(
      'https://cirse.org/publications/cirse-insider/cirse-2024-take-a-look-back-at-the-ir-meeting-of-the-year',
    ),
  },
  {
    id: 'sio',
    name: 'SIO Annual Meeting',
    provider: 'Society of Interventional Oncology',
    usually: 'January or February',
    ...recalled(),
  },
  {
    id: 'acr',
    name: 'ACR Annual Meeting',
    provider: 'American College of Radiology',
    usually: 'May',
    ...verified(
      'https://healthimaging.com/topics/conferences/covid-2021-acr-annual-meeting-virtual',
    ),
  },
  {
    id: 'aur',
    name: 'AUR Annual Meeting',
    provider: 'Association of University Radiologists',
    usually: 'March or April',
    ...recalled(),
  },
];
