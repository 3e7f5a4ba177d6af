import { memo } from 'react';
import type { StageKind } from '#domain/pathway.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import type {
  TrainingLineInput,
  TrainingLineMark,
  TrainingLineModel,
} from './trainingLineModel.ts';
import { trainingLineModel, trainingLineText } from './trainingLineModel.ts';
import type { VesselSize } from './vessel.ts';
import { centerHeight } from './vessel.ts';
import styles from './TrainingLine.module.css';
import { Vessel } from './Vessel.tsx';

/** Where the parts of a line stand, from the top. */
export interface LineForm {
  readonly isShort: boolean;
  readonly hasNames: boolean;
  readonly size: VesselSize;
  readonly height: number;
  /** Top of the flag of today. */
  readonly flag: number;
  /** Base line of a mark's name; its date follows. */
  readonly labels: number;
  readonly stages: number;
}

const wideForm: LineForm = {
  isShort: false,
  hasNames: true,
  size: {
    width: 1120,
    left: 14,
    right: 1106,
    middle: 132,
    swing: 22,
    startRadius: 13,
    endRadius: 6.5,
  },
  height: 262,
  flag: 13,
  labels: 40,
  stages: 226,
};

/** Between a phone and a desktop, where the wide one would shrink its letters. */
const mediumForm: LineForm = {
  isShort: true,
  hasNames: true,
  size: {
    width: 720,
    left: 12,
    right: 708,
    middle: 104,
    swing: 17,
    startRadius: 11,
    endRadius: 5.5,
  },
  height: 200,
  flag: 11,
  labels: 28,
  stages: 166,
};

const narrowForm: LineForm = {
  isShort: true,
  hasNames: false,
  size: { width: 350, left: 9, right: 342, middle: 76, swing: 12, startRadius: 8, endRadius: 4.5 },
  height: 142,
  flag: 3,
  labels: 20,
  stages: 114,
};

const asideForm: LineForm = {
  isShort: true,
  hasNames: true,
  size: {
    width: 520,
    left: 12,
    right: 510,
    middle: 100,
    swing: 15,
    startRadius: 10,
    endRadius: 5,
  },
  height: 190,
  flag: 11,
  labels: 28,
  stages: 158,
};

type LineInput = Omit<TrainingLineInput, 'dateStyle'>;

/** The person's schedule as a vessel, with a wire that has come as far as today. */
export const TrainingLine = memo(function TrainingLine(input: LineInput) {
  return (
    <>
      <div className={styles.wide}>
        <Line input={input} form={wideForm} />
      </div>
      <div className={styles.medium}>
        <Line input={input} form={mediumForm} />
      </div>
      <div className={styles.narrow}>
        <Line input={input} form={narrowForm} />
      </div>
    </>
  );
});

/** The same for a narrow column. */
export function NarrowTrainingLine(input: LineInput) {
  return <Line input={input} form={asideForm} />;
}

interface LineProps {
  readonly input: LineInput;
  readonly form: LineForm;
}

/** A line of one form, whatever room it finds. */
export function Line({ input: facts, form }: LineProps) {
  const input = { ...facts, dateStyle: useDateStyle() };
  const model = trainingLineModel(input, form);
  const { size, height } = form;
  return (
    <Vessel size={size} height={height} label={trainingLineText(input)} wireTo={model.todayX}>
      {model.marks.map((mark) => (
        <Mark key={mark.name} mark={mark} form={form} />
      ))}
      <TodayFlag model={model} form={form} />
      <Years model={model} form={form} />
      <Stages model={model} form={form} />
    </Vessel>
  );
}

interface MarkProps {
  readonly mark: TrainingLineMark;
  readonly form: LineForm;
}

function Mark({ mark: { x, name, dateText, anchor }, form: { size, labels } }: MarkProps) {
  const center = heightAt(size, x);
  return (
    <>
      <line className={styles.lead} x1={x} x2={x} y1={labels + 20} y2={center - 12} />
      <text className={styles.name} x={x} y={labels} textAnchor={anchor}>
        {name}
      </text>
      <text className={styles.date} x={x} y={labels + 14} textAnchor={anchor}>
        {dateText}
      </text>
      <rect className={styles.mark} x={x - 1.5} y={center - 11} width="3" height="22" rx="1" />
    </>
  );
}

interface ModelProps {
  readonly model: TrainingLineModel;
  readonly form: LineForm;
}

function TodayFlag({ model: { todayX, todayText, flag }, form }: ModelProps) {
  const top = form.flag;
  return (
    <>
      <line
        className={styles.stem}
        x1={todayX}
        x2={todayX}
        y1={top + 23}
        y2={heightAt(form.size, todayX) - 9}
      />
      <rect className={styles.flag} x={flag.x} y={top} width={flag.width} height="23" rx="11.5" />
      <text className={styles.today} x={flag.x + flag.width / 2} y={top + 15.5} textAnchor="middle">
        {todayText}
      </text>
    </>
  );
}

function Years({ model: { years }, form: { stages } }: ModelProps) {
  return years.map(({ x, center, label, isCurrent }) => (
    <g key={x}>
      <line className={styles.tick} x1={x} x2={x} y1={stages - 24} y2={stages - 18} />
      <text
        className={isCurrent ? styles.currentYear : styles.year}
        x={center}
        y={stages - 12}
        textAnchor="middle"
      >
        {label}
      </text>
    </g>
  ));
}

const stageClasses: Readonly<Record<StageKind, string | undefined>> = {
  'medical-school': styles.medicalSchool,
  internship: styles.internship,
  diagnostic: styles.diagnostic,
  interventional: styles.interventional,
  fellowship: styles.fellowship,
};

function Stages({ model, form: { stages } }: ModelProps) {
  return model.stages.map(({ kind, x, width, label, detail }) => (
    <g key={x}>
      <rect
        className={stageClasses[kind]}
        x={x + 1}
        y={stages}
        width={Math.max(1, width - 2)}
        height="4"
        rx="2"
      />
      <text x={x + 2} y={stages + 23}>
        <tspan className={styles.name}>{label}</tspan>
        <tspan className={styles.date} dx="6">
          {detail}
        </tspan>
      </text>
    </g>
  ));
}

function heightAt(size: VesselSize, x: number): number {
  return centerHeight(size, (x - size.left) / (size.right - size.left));
}
