import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const howLong: GuideContent = {
  answer: topicAnswers['how-long'],
  sections: [
    {
      id: 'years',
      title: 'Years after medical school',
      figure: 'pathways',
      statements: [
        {
          id: 'six-or-seven',
          text: 'Six years: integrated, or ESIR and the last year of an independent residency. Seven years: diagnostic radiology and two years of independent residency. The first is always the clinical year.',
          older: 'Older texts say seven to eight; their own steps add up to five or six.',
          ...agreed(sources.abrInitial, sources.esirQuestions),
        },
        {
          id: 'elsewhere',
          text: 'In five English-speaking countries that one paper compared, it takes six to nine years after medical school, one to three of them in IR.',
          ...oneSource('https://pmc.ncbi.nlm.nih.gov/articles/PMC6948082'),
        },
      ],
    },
    {
      id: 'longer',
      title: 'What makes it longer',
      statements: [
        {
          id: 'fellowship-year',
          text: 'A further fellowship, such as pediatric IR or neurointervention, usually adds a year.',
          ...agreed(
            sources.neurointerventionPathways,
            'http://rfs.sirweb.org/clinical-resources/pediatric-ir/',
          ),
        },
        {
          id: 'leave',
          text: 'Leave adds time only past what the ABR allows: an average of eight weeks, 40 workdays, in each academic year over the whole residency. Your program may allow less.',
          ...agreed(
            'https://www.theabr.org/radiation-oncology/initial-certification/residency-leave-policy',
            'https://radiologybusiness.com/topics/leadership-workforce/american-board-radiology-vacation-family-leave-residency',
          ),
        },
        {
          id: 'paid-leave',
          text: 'Since July 2022 the ACGME asks every program for six weeks of paid parental, medical or caregiver leave at least once, from the first day on, and for one paid week more that is kept in reserve.',
          ...oneSource(
            'https://prod2.acgme.org/newsroom/blog/2022/acgme-answers-resident-leave-policies',
          ),
        },
      ],
    },
    {
      id: 'fellowship',
      title: 'Why you still hear “fellowship”',
      statements: [
        {
          id: 'until-2020',
          text: 'Until June 2020 the usual way in the United States was four years of diagnostic radiology and a fellowship of one year. The independent residency took its place.',
          ...agreed(sources.abrNews2024, sources.sirIndependentQuestions),
        },
      ],
    },
  ],
};
