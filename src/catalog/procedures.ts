/** Procedures by category. An id is stored with every entry that names it, so it never changes and never goes. */
import type { Procedure, ProcedureCategory } from '#domain/procedureLog.ts';

/** In the order in which they are shown. */
export const procedureCategories = [
  { id: 'arterial', name: 'Arterial' },
  { id: 'venous', name: 'Venous' },
  { id: 'dialysis', name: 'Dialysis access' },
  { id: 'access', name: 'Central venous access' },
  { id: 'embolization', name: 'Embolization' },
  { id: 'oncology', name: 'Interventional oncology' },
  { id: 'liver', name: 'Portal and hepatobiliary' },
  { id: 'genitourinary', name: 'Genitourinary' },
  { id: 'gastrointestinal', name: 'Gastrointestinal' },
  { id: 'biopsy', name: 'Biopsy' },
  { id: 'drainage', name: 'Drainage' },
  { id: 'musculoskeletal', name: 'Spine, bone and pain' },
  { id: 'neuro', name: 'Neurointervention' },
  { id: 'malformations', name: 'Vascular malformations' },
  { id: 'own', name: 'Other procedures' },
] as const satisfies readonly ProcedureCategory[];

type CategoryId = (typeof procedureCategories)[number]['id'];

/** Of a procedure in the person's own words. */
export const ownCategory: CategoryId = 'own';

function inCategory(
  category: CategoryId,
  names: Readonly<Record<string, string>>,
): readonly Procedure[] {
  return Object.entries(names).map(([id, name]) => ({ id, name, category }));
}

export const procedures: readonly Procedure[] = [
  ...inCategory('arterial', {
    angiography: 'Diagnostic angiography',
    angioplasty: 'Angioplasty',
    stenting: 'Arterial stenting',
    atherectomy: 'Atherectomy',
    'arterial-thrombolysis': 'Arterial thrombolysis, catheter-directed',
    'arterial-thrombectomy': 'Arterial thrombectomy, mechanical',
    'aortic-endograft': 'Aortic endograft',
    'arterial-closure': 'Arterial closure device',
  }),
  ...inCategory('venous', {
    venography: 'Venography',
    'venous-stenting': 'Venous angioplasty or stenting',
    'venous-thrombolysis': 'Venous thrombolysis, catheter-directed',
    'venous-thrombectomy': 'Venous thrombectomy, mechanical',
    'pulmonary-thrombectomy': 'Pulmonary embolism thrombectomy or thrombolysis',
    'ivc-filter-placement': 'IVC filter placement',
    'ivc-filter-removal': 'IVC filter removal',
    'vein-ablation': 'Leg vein ablation or sclerotherapy',
    'venous-sampling': 'Venous sampling',
    'foreign-body-retrieval': 'Foreign body retrieval',
  }),
  ...inCategory('dialysis', {
    fistulogram: 'Fistulogram with angioplasty',
    'dialysis-declot': 'Dialysis access declot',
    'percutaneous-fistula': 'Percutaneous fistula creation',
  }),
  ...inCategory('access', {
    picc: 'PICC placement',
    port: 'Port placement',
    'port-removal': 'Port removal',
    'tunneled-dialysis-catheter': 'Tunneled dialysis catheter',
    'tunneled-catheter': 'Tunneled central line',
    'temporary-catheter': 'Temporary central line',
    'catheter-exchange': 'Central line exchange or removal',
  }),
  ...inCategory('embolization', {
    'bleeding-embolization': 'Embolization for bleeding',
    'trauma-embolization': 'Embolization for trauma',
    'bronchial-embolization': 'Bronchial artery embolization',
    'fibroid-embolization': 'Uterine fibroid embolization',
    'prostate-embolization': 'Prostate artery embolization',
    'genicular-embolization': 'Genicular artery embolization',
    'varicocele-embolization': 'Varicocele embolization',
    'pelvic-vein-embolization': 'Pelvic vein embolization',
    'hemorrhoid-embolization': 'Hemorrhoid embolization',
    'meningeal-embolization': 'Middle meningeal artery embolization',
    'portal-vein-embolization': 'Portal vein embolization',
  }),
  ...inCategory('oncology', {
    tace: 'TACE, chemoembolization',
    y90: 'Y-90 radioembolization',
    'y90-mapping': 'Y-90 mapping',
    'bland-embolization': 'Tumor embolization, bland',
    'liver-ablation': 'Liver tumor ablation',
    'kidney-ablation': 'Kidney tumor ablation',
    'lung-ablation': 'Lung tumor ablation',
    'bone-ablation': 'Bone tumor ablation',
  }),
  ...inCategory('liver', {
    tips: 'TIPS',
    'tips-revision': 'TIPS revision',
    'variceal-embolization': 'Variceal embolization (BRTO, PARTO)',
    'biliary-drain': 'Biliary drain placement',
    'biliary-drain-exchange': 'Biliary drain exchange',
    'biliary-stent': 'Biliary stent',
    cholecystostomy: 'Cholecystostomy',
    'transjugular-liver-biopsy': 'Transjugular liver biopsy',
  }),
  ...inCategory('genitourinary', {
    nephrostomy: 'Nephrostomy placement',
    'nephrostomy-exchange': 'Nephrostomy exchange',
    'ureteral-stent': 'Ureteral stent',
    'suprapubic-catheter': 'Suprapubic catheter',
    'fallopian-recanalization': 'Fallopian tube recanalization',
  }),
  ...inCategory('gastrointestinal', {
    gastrostomy: 'Gastrostomy tube placement',
    gastrojejunostomy: 'Gastrojejunostomy tube placement',
    'feeding-tube-exchange': 'Feeding tube exchange',
  }),
  ...inCategory('biopsy', {
    'lung-biopsy': 'CT-guided lung biopsy',
    'liver-biopsy': 'Liver biopsy, ultrasound-guided',
    'kidney-biopsy': 'Kidney biopsy',
    'thyroid-biopsy': 'Thyroid biopsy',
    'lymph-node-biopsy': 'Lymph node biopsy',
    'bone-biopsy': 'Bone biopsy',
    'other-biopsy': 'Biopsy, other',
  }),
  ...inCategory('drainage', {
    paracentesis: 'Paracentesis, ultrasound-guided',
    thoracentesis: 'Thoracentesis',
    'abscess-drainage': 'Abscess drainage',
    'chest-tube': 'Chest tube',
    'tunneled-drain': 'Tunneled peritoneal or pleural drain',
    'drain-exchange': 'Drain check, exchange or removal',
    lymphangiography: 'Lymphangiography',
  }),
  ...inCategory('musculoskeletal', {
    vertebroplasty: 'Vertebroplasty or kyphoplasty',
    'nerve-block': 'Nerve block',
    'celiac-block': 'Celiac plexus block',
    'joint-injection': 'Joint injection or aspiration',
    'lumbar-puncture': 'Lumbar puncture',
  }),
  ...inCategory('neuro', {
    'cerebral-angiography': 'Cerebral angiography',
    'stroke-thrombectomy': 'Stroke thrombectomy',
    'aneurysm-coiling': 'Aneurysm coiling',
    'carotid-stenting': 'Carotid stenting',
  }),
  ...inCategory('malformations', {
    sclerotherapy: 'Malformation sclerotherapy',
    'avm-embolization': 'AVM embolization',
  }),
];

const byId: ReadonlyMap<string, Procedure> = new Map(
  procedures.map((procedure) => [procedure.id, procedure]),
);

/** Absent for the person's own words. */
export function procedureById(id: string): Procedure | undefined {
  return byId.get(id);
}

/** "Arterial"; an id that this version does not know stands for itself. */
export function categoryName(id: string): string {
  return procedureCategories.find((category) => category.id === id)?.name ?? id;
}
