import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const focusAreas: GuideContent = {
  answer: topicAnswers['focus-areas'],
  sections: [
    {
      id: 'areas',
      title: 'The areas',
      statements: [
        {
          id: 'oncology',
          name: 'Interventional oncology',
          text: 'Has a society of its own, the SIO, and is called a fourth pillar of cancer care.',
          ...oneSource('https://acrbulletin.org/departments/rfs/1859-sio-villalobos'),
        },
        {
          id: 'vascular',
          name: 'Vascular: arteries, veins, dialysis access',
          text: 'The SIR puts interventional radiologists at about a fifth of the care of leg arteries through catheters in the United States.',
          ...oneSource(
            'https://connect.sirweb.org/volunteer-pages-bucket/volunteeropportunities/opportunities-list-public/volunteer-opportunity-details?VolunteerOpportunityKey=c651deaf-0cda-4876-a55d-01943d9dbea6',
          ),
        },
        {
          id: 'pediatric',
          name: 'Pediatric IR',
          text: 'Usually one more year of fellowship.',
          ...oneSource('http://rfs.sirweb.org/clinical-resources/pediatric-ir/'),
        },
        {
          id: 'neurointervention',
          name: 'Neurointervention',
          text: 'The SNIS expects one year of fellowship after IR residency, or neuroradiology first after diagnostic radiology.',
          ...oneSource(sources.neurointerventionPathways),
        },
        {
          id: 'neurointervention-routes',
          name: 'Other ways into neurointervention',
          text: 'Routes lead there from neurology and from neurosurgery too.',
          older:
            'Older texts list “vascular and interventional neurology” as a subspecialty of IR.',
          ...agreed(sources.neurointerventionPathways, sources.neurointerventionTraining),
        },
        {
          id: 'womens-and-mens-health',
          name: 'Women’s and men’s health',
          text: 'Fibroids and pelvic veins; prostate and varicocele.',
          ...oneSource(sources.sirResidencyEssentials),
        },
        {
          id: 'pain',
          name: 'Pain, palliation and spine',
          text: 'A part of the SIR’s curriculum for residents.',
          ...oneSource(sources.sirResidencyEssentials),
        },
        {
          id: 'gastrointestinal',
          name: 'Gastrointestinal, hepatobiliary and urinary',
          text: 'Parts of the SIR’s curriculum for residents.',
          ...oneSource(sources.sirResidencyEssentials),
        },
        {
          id: 'trauma',
          name: 'Trauma and emergency',
          text: 'Bleeding that cannot wait.',
          ...recalled(),
        },
      ],
    },
    {
      id: 'certificates',
      title: 'Certificates that exist',
      statements: [
        {
          id: 'abr-subspecialties',
          text: 'The ABR gives radiologists subspecialty certificates in hospice and palliative medicine, neuroradiology, nuclear radiology, pain medicine and pediatric radiology, as a page of 2017 lists them. None is of IR.',
          ...oneSource(sources.abrSubspecialties),
        },
      ],
    },
  ],
};
