import type { Tables } from '#record/schema.ts';
import { date } from './dates.ts';
import { longAgo } from './store.ts';

const deleted = (id: string) => ({ [id]: { id, updatedAt: longAgo, deleted: true as const } });

/** A record with every table, every field and a deletion of each kind. */
export const wholeRecord: Tables = {
  plan: {
    current: {
      id: 'current',
      updatedAt: longAgo,
      pathwayId: 'us-integrated',
      medicalSchoolStart: date('2024-08-01'),
      graduation: date('2028-05-15'),
      residencyStart: date('2028-07-01'),
      lengths: { internship: 12 },
      academicYearStart: { month: 7, day: 1 },
    },
  },
  milestones: {
    'match-day': {
      id: 'match-day',
      updatedAt: longAgo,
      doneDates: [date('2026-03-20')],
      pinned: date('2028-03-17'),
      notes: 'Prélude 🎉 "quoted" {[\\',
      links: [{ label: 'NRMP', url: 'https://www.nrmp.org/' }],
      notForMe: true,
    },
    own1: {
      id: 'own1',
      updatedAt: longAgo,
      pinned: null,
      own: { step: 'residency', title: 'Learn to suture', order: 1.5 },
    },
    ...deleted('own2'),
  },
  rotations: {
    r1: {
      id: 'r1',
      updatedAt: longAgo,
      trainingYear: 'PGY-3',
      start: date('2030-07-01'),
      end: date('2030-07-28'),
      type: 'vascular-ir',
      site: 'City Hospital',
      away: false,
      preceptor: 'Dr. Lee',
      notes: 'Nights',
      status: 'planned',
      leaveDays: 2,
    },
    ...deleted('r2'),
  },
  procedures: {
    p1: {
      id: 'p1',
      updatedAt: longAgo,
      date: date('2026-11-01'),
      procedure: 'Port placement',
      role: 'assisted',
      count: 3,
      site: 'City Hospital',
      rotation: 'r1',
      supervisor: 'Dr. Lee',
      notes: 'Left side',
      complication: true,
    },
    ...deleted('p2'),
  },
  credits: {
    c1: {
      id: 'c1',
      updatedAt: longAgo,
      date: date('2026-10-01'),
      title: 'SIR webinar',
      provider: 'SIR',
      amount: 1.25,
      category: 'category-1',
      cost: 40,
      link: 'https://www.sirweb.org/',
    },
    ...deleted('c2'),
  },
  contacts: {
    ann: {
      id: 'ann',
      updatedAt: longAgo,
      name: 'Ann Lee',
      role: 'Program director',
      place: 'Boston',
      metAt: 'SIR 2026',
      email: 'ann@example.org',
      link: 'mailto:ann@example.org',
      notes: 'Write in May',
      lastContact: date('2026-11-02'),
      nextFollowUp: date('2027-05-01'),
    },
    ...deleted('bob'),
  },
  settings: {
    settings: {
      id: 'settings',
      updatedAt: longAgo,
      theme: 'dark',
      dateStyle: 'iso',
      welcome: 'answered',
      dismissed: ['mirror-lost'],
    },
  },
};
