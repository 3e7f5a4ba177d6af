import type { TopicId } from './topicIds.ts';

/** What each topic says at length, in one or two sentences. */
export const topicAnswers: Readonly<Record<TopicId, string>> = {
  'what-ir-is':
    'Interventional radiologists treat disease through openings of a few millimeters, steering by live images, and look after the patient before and after.',
  'seven-questions':
    'What people ask first, with answers as of today. Where older texts say otherwise, it stands beside the answer.',
  conditions:
    'Think from the disease, not from the device: what is blocked, bleeding, growing or collecting, and what a small opening can do about it.',
  equipment:
    'Four kinds of images to see by, and a short row of tools: needle, wire, sheath, catheter, and what goes through them.',
  settings: 'In hospitals and outside of them: the suite is only one of the places.',
  'focus-areas':
    'What one does most of, not a certificate: no focus area of IR has a board certificate of its own.',
  'opening-vessels':
    'A balloon widens what is narrow, and a stent holds open what would close again.',
  'closing-vessels':
    'Embolization blocks a vessel from inside: to stop bleeding, or to starve what should shrink.',
  clots: 'A clot can be dissolved from inside, taken out, or kept from reaching the lung.',
  tumors: 'A needle gives a mass its name; a probe or beads through an artery can destroy it.',
  'lines-and-drains': 'The daily work of every service, and what trainees learn first.',
  'liver-spine-and-more':
    'What does not fit under opening, closing or draining, and is seen in most programs.',
  pathways:
    'They differ by up to a year, by how many matches they need, and by when you have to decide.',
  'how-long':
    'Six years after medical school if you match into an integrated program, or do ESIR and one more year. Seven with a full independent residency.',
  esir: 'Early specialization in IR (ESIR) is twelve rotations inside a diagnostic residency. It takes a year off the independent residency that follows.',
  exams:
    'The dates depend on the July in which your first radiology year starts (R1, usually PGY-2). They are changing now, so look at your own cohort.',
  'staying-certified':
    'Board eligibility runs out after six full calendar years. After the certificate, a little is due every year.',
  'other-countries':
    'Radiology comes first nearly everywhere, and IR after it or inside of it. How long each takes differs from country to country.',
  competition:
    'Yes. In 2023 there were about two applicants for each place in integrated IR. A program’s fill rate is not your chance.',
  'application-season':
    'It begins in June of the year before residency and ends on the third Friday of March. The days below follow from past years; the announced ones have the last word.',
  societies:
    'Join early: students can. Interest groups and student symposia come first, the spring meeting of the SIR is the large one.',
};
