/** Names of the subspecialties that rotation types belong to, by their `section`. */
export const sectionNames: Readonly<Record<string, string>> = {
  abdominal: 'Abdominal imaging',
  breast: 'Breast imaging',
  cardiac: 'Cardiac imaging',
  chest: 'Chest imaging',
  emergency: 'Emergency radiology',
  interventional: 'Interventional radiology',
  musculoskeletal: 'Musculoskeletal imaging',
  neuroradiology: 'Neuroradiology',
  nuclear: 'Nuclear radiology',
  pediatric: 'Pediatric imaging',
  ultrasound: 'Ultrasound',
};
