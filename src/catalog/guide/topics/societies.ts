import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const societies: GuideContent = {
  answer: topicAnswers.societies,
  sections: [
    {
      id: 'societies',
      title: 'Societies',
      statements: [
        {
          id: 'sir-membership',
          name: 'SIR, Society of Interventional Radiology',
          text: 'Takes medical students who are accepted or enrolled, residents (integrated, independent or diagnostic) and scientists in training as members-in-training. The price was not found.',
          ...oneSource('https://www.sirweb.org/member-central/join-now/'),
        },
        {
          id: 'sections',
          name: 'Its sections',
          text: 'Residents, Fellows and Students (RFS), Early Career, and Women in IR.',
          ...oneSource('https://www.sirweb.org/member-central/volunteer/sections/'),
        },
        {
          id: 'committees',
          name: 'Its committees',
          text: 'The call for volunteers opens in August and closes in the middle of September.',
          ...agreed(
            'https://www.sirweb.org/member-central/volunteer/sir-committees/',
            'https://dev-sirweb.useast01.umbraco.io/connect/committees',
          ),
        },
        {
          id: 'interest-groups',
          name: 'Interest groups (IRIG) and student symposia',
          text: 'Many schools have a group. Symposia are mostly on Saturdays in the autumn.',
          ...agreed(
            'https://americanjir.com/the-interventional-radiology-interest-group-an-integral-tool-for-medical-student-recruitment',
            'http://rfs.sirweb.org/medical-student-section/medical-student-ir-symposia/irig-symposium-cookbook/',
          ),
        },
      ],
    },
    {
      id: 'meetings',
      title: 'Meetings',
      statements: [
        {
          id: 'sir-meeting',
          name: 'SIR Annual Scientific Meeting',
          text: 'Spring, mostly from late March to the middle of April. The days of 2026 and 2027 were not found.',
          ...agreed(
            'https://www.veindirectory.org/magazine/article/industry-events/the-trifecta-at-sir-2016-innovation-research-and-technology',
            'https://www.veindirectory.org/magazine/article/industry-updates/sir-reimagines-annual-conference-due-to-covid-19',
          ),
        },
        {
          id: 'rsna',
          name: 'RSNA',
          text: 'November 29 to December 3, 2026, and November 14 to 18, 2027. From 2027 before Thanksgiving in odd years, after it in even ones.',
          ...oneSource(
            'https://www.itnonline.com/content/rsna-announces-new-future-date-changes-annual-meeting',
          ),
        },
        {
          id: 'cirse',
          name: 'CIRSE, in Europe',
          text: 'September.',
          ...agreed(
            'https://cirse.org/publications/cirse-insider/cirse-2024-take-a-look-back-at-the-ir-meeting-of-the-year',
            'http://cdn.auntminnieeurope.com/radiology-education/article/15736331/cirse-prepares-to-celebrate-40th-anniversary',
          ),
        },
        {
          id: 'sio',
          name: 'SIO, Society of Interventional Oncology',
          text: 'June in 2019; January or February by now, as far as is recalled.',
          ...recalled('https://acrbulletin.org/departments/rfs/1859-sio-villalobos'),
        },
        {
          id: 'acr',
          name: 'ACR',
          text: 'May.',
          ...oneSource(
            'https://healthimaging.com/topics/conferences/covid-2021-acr-annual-meeting-virtual',
          ),
        },
        { id: 'aur', name: 'AUR', text: 'March or April.', ...recalled() },
      ],
    },
  ],
};
