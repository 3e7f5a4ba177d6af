import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import type { GuideContent } from '#domain/guide.ts';

export const sevenQuestions: GuideContent = {
  answer: topicAnswers['seven-questions'],
  sections: [
    {
      id: 'questions',
      title: 'The questions',
      statements: [
        {
          id: 'competitive',
          more: 'competition',
          name: 'Is interventional radiology competitive?',
          text: 'Yes. In 2023 there were about two applicants for each place. That programs fill close to 100% of their places says nothing about one applicant’s chance.',
          older:
            'Older texts also ask for excellent procedural skills; those are taught, and nobody is required to bring them.',
          ...agreed(sources.matchDay2023, sources.fillRates2024),
        },
        {
          id: 'after-medical-school',
          more: 'pathways',
          name: 'Can one specialize right after medical school?',
          text: 'In the United States, yes: the integrated residency is matched from medical school and takes six years with its clinical year. Or a diagnostic residency comes first and an independent IR residency after it. Elsewhere residency and then a fellowship is still common.',
          older:
            'Older texts say no, a fellowship after residency is the only way. The one-year fellowship ended in the United States in June 2020.',
          ...agreed(sources.abrInitial, sources.abrNews2024),
        },
        {
          id: 'benefits',
          more: 'what-ir-is',
          name: 'What are the benefits?',
          text: 'Often smaller wounds and a faster recovery, with patients whom you follow in clinic. Complications, urgent call and radiation are part of the job.',
          older: 'Older texts leave the second sentence out.',
          ...agreed(sources.encyclopedia, sources.sirStudents),
        },
        {
          id: 'how-long',
          more: 'how-long',
          name: 'How long does it take?',
          text: 'Six years after medical school (integrated, or ESIR and one more year) or seven (independent). A further fellowship, a research year or long leave adds time.',
          older:
            'Older texts say seven to eight years after medical school, and list steps that add up to five or six.',
          ...agreed(sources.abrInitial, sources.esirQuestions),
        },
        {
          id: 'procedures',
          more: 'opening-vessels',
          name: 'Which procedures are done?',
          text: 'Angioplasty, stenting, embolization, biopsy, thrombolysis and ablation; and lines, drains, work on bile ducts and kidneys, TIPS, radioembolization, and embolization of fibroids and of the prostate.',
          older: 'Older texts stop after the first six.',
          ...agreed(sources.pediatricCurriculum, sources.uicCurriculum),
        },
        {
          id: 'places',
          more: 'settings',
          name: 'Hospital, or outpatient too?',
          text: 'Both: the suite, the operating room and the bedside, and also clinics, office-based labs and surgery centers.',
          older: 'Older texts say both and then name three places that are all in hospitals.',
          ...agreed(sources.officeBased, 'https://irq.sirweb.org/sir-50th/outpatient-ir'),
        },
        {
          id: 'subspecialties',
          more: 'focus-areas',
          name: 'Are there subspecialties?',
          text: 'There are focus areas, such as interventional oncology, vascular, pediatric and women’s health, but no subspecialty certificate of IR. Neurointervention and pediatric IR usually take a further year.',
          older:
            'Older texts name “vascular and interventional neurology”: neurointervention is a training of its own, and interventional neurology starts from neurology.',
          ...agreed(
            sources.neurointerventionPathways,
            sources.neurointerventionTraining,
            sources.abrSubspecialties,
          ),
        },
      ],
    },
  ],
};
