import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

const ottawa = 'https://uottawa.ca/faculty-medicine/radiology/education/residency';
const cair = 'https://cairweb.ca/en/ir-residencies-in-canada/';
const irExam = 'https://cairweb.ca/en/news/just-do-it-rc-exam-edition/';
const irRequirements =
  'https://www.royalcollege.ca/content/dam/documents/ibd/interventional-radiology/interventional-radiology-str-e.html';
const mcgill =
  'https://www.mcgill.ca/radiology/education/interventional-radiology-residency-program/inteventional-radiology-glance';

export const milestoneDetails: Readonly<Record<string, MilestoneDetails>> = {
  'ca-choose-electives': {
    why: 'One program asks for a radiology elective and one radiologist as referee, but not for radiology alone.',
    timingText: 'Two years after medical school starts, across the clinical years',
    ...oneSource('https://medical-imaging.utoronto.ca/Applications-Guidelines-Dia-Rad'),
  },
  'ca-open-carms': {
    why: 'Residency is applied for in the CaRMS match, and IR begins with a place in diagnostic radiology.',
    timingText: 'September before residency, as in the 2018 match; newer months could not be read',
    ...oneSource(
      'http://www.carms.ca/en/match-process/match-timelines/applicants/r-1-match-first-iteration/',
    ),
  },
  'ca-complete-application': {
    after: ['ca-open-carms'],
    why: 'Programs begin to read files in November, and they read what is there.',
    timingText: 'November before residency, when file review begins',
    ...oneSource('https://www.carms.ca/events/list/?tribe_event_display=list&tribe_paged=2'),
  },
  'ca-interview': {
    after: ['ca-complete-application'],
    why: 'Programs interview in one national period.',
    timingText:
      'January before residency, then February; mid-January to early February in the 2019 match',
    ...oneSource(
      'https://www.carms.ca/match/r-1-main-residency-match/faculty-file-reviewer/r-1-first-iteration-file-review-timelines/',
    ),
  },
  'ca-match-day': {
    after: ['ca-interview'],
    why: 'It decides where you train. In 2024 the Canadian match day came after that of the United States, and a match there cancels the ranking here.',
    timingText: 'Early March before residency; the second round opened on March 4 in 2025',
    ...oneSource(
      'https://www.carms.ca/match/r-1-main-residency-match/faculty-pgme/r-1-second-iteration-pgme-timelines/',
    ),
  },
  'ca-start-pgy1': {
    after: ['ca-match-day'],
    why: 'Residency in diagnostic radiology takes five years, and the first is mostly clinical: eight of nine blocks at one university.',
    timingText: 'First day of residency, July 1',
    ...verified(ottawa),
  },
  'ca-agree-ir-blocks': {
    after: ['ca-start-pgy1'],
    why: 'At most twelve months of IR may lie inside the last 36 of diagnostic radiology, and both directors have to agree.',
    timingText: 'A year into diagnostic radiology; the blocks fall in PGY-3 to PGY-5',
    ...verified(mcgill),
  },
  'ca-apply-ir-fellowship': {
    after: ['ca-start-pgy1'],
    why: 'Places are given long ahead: for 2025 one university took applications from April 3 to July 16, 2023.',
    timingText: 'May, two years before the start; that is PGY-3 as a rule',
    ...oneSource('https://medical-imaging.utoronto.ca/application-process-fellowship'),
  },
  'ca-apply-ir-residency': {
    after: ['ca-start-pgy1'],
    why: 'No one enters IR directly, so this is a second application, and programs set its dates themselves.',
    timingText: 'January of the year before the start, PGY-4 as a rule, which is an assumption',
    ...recalled(cair),
  },
  'ca-start-ir-residency': {
    after: ['ca-apply-ir-residency', 'ca-start-pgy1'],
    why: 'The Royal College asks for two years of IR, and from here they are the main work.',
    timingText: 'First day of the IR residency',
    ...verified(irRequirements),
  },
  'ca-start-pgy6-ir': {
    after: ['ca-agree-ir-blocks'],
    why: 'With the first IR year done inside diagnostic radiology, one year remains.',
    timingText: 'First day of PGY-6',
    ...verified(mcgill),
  },
  'ca-start-ir-fellowship': {
    after: ['ca-apply-ir-fellowship'],
    why: 'A year of fellowship after diagnostic radiology is the older route, and it is still widespread.',
    timingText: 'First day of the fellowship, in July',
    ...verified(cair),
  },
  'ca-pass-dr-exam': {
    after: ['ca-start-pgy1'],
    why: 'It has to be passed before the IR exam. Its month under Competence by Design is not confirmed.',
    timingText: 'About spring of the last year of diagnostic radiology, PGY-5 as a rule',
    ...recalled(ottawa),
  },
  'ca-register-ir-exam': {
    after: ['ca-start-pgy1'],
    why: 'Registration closes a year before the exam, on August 31, while training still runs.',
    timingText: 'By August 31 of the year before the exam',
    ...oneSource(irExam),
  },
  'ca-sit-ir-exam': {
    after: ['ca-register-ir-exam', 'ca-pass-dr-exam'],
    why: 'The subspecialty certificate of the Royal College comes with this exam, and only after that in diagnostic radiology.',
    timingText: 'The first September after training; in 2023 on September 27',
    ...oneSource(irExam),
  },
  'ca-moc': {
    why: 'The Royal College counts 400 credits in five years, at least 40 a year and 25 in each of three sections. Residents who register may carry up to 75 into their first cycle.',
    timingText:
      'A year after training ends, then every year; each year is to be recorded by January 31 of the next',
    ...verified('https://cpsns.ns.ca/message-from-the-royal-college-regarding-cpd-credits/'),
  },
  'ca-join-cair': {
    why: 'The Canadian society for IR lists the programs and speaks for those who train in them.',
    timingText: 'Six months into PGY-1',
    ...recalled(cair),
  },
};
