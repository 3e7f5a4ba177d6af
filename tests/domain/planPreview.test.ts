import { describe, expect, it } from 'vitest';
import { milestones } from '#catalog/milestones.ts';
import { planPreview } from '#domain/planPreview.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const integrated = pathwayById('us-integrated');
if (integrated === undefined) throw new Error('The catalog lacks the integrated pathway');

const today = date('2026-11-24');

describe('planPreview', () => {
  it('shows an MS3 of the class of 2028 their years and figures', () => {
    const plan = { pathwayId: 'us-integrated', graduation: date('2028-05-15') };
    const preview = planPreview(plan, integrated, milestones, today);
    expect(preview?.remaining.remaining).toEqual({ years: 7, months: 7, days: 7 });
    expect(preview?.yearsAfterSchool).toBe(6);
    const targets = preview?.milestones.flatMap(({ target }) => target ?? []) ?? [];
    expect(preview?.dated).toBe(targets.length);
    expect(preview?.inNextYear).toBe(
      targets.filter((target) => target.date >= '2026-11-24' && target.date <= '2027-11-24').length,
    );
    expect(preview?.inNextYear).toBeGreaterThan(5);
  });

  it('leaves out what is not for this pathway or cohort', () => {
    const plan = { pathwayId: 'us-integrated', graduation: date('2028-05-15') };
    const ids = planPreview(plan, integrated, milestones, today)?.milestones.map(({ id }) => id);
    expect(ids).toContain('match-day');
    expect(ids).not.toContain('apply-esir');
    expect(ids).not.toContain('pass-ir-computer-exam');
  });

  it('shows nothing without a date', () => {
    expect(planPreview({ pathwayId: 'us-integrated' }, integrated, milestones, today)).toBeNull();
  });
});
