/** Who publishes at an address, by its host; what is not here is named by the host alone. */
const publishers: Readonly<Record<string, string>> = {
  'www.theabr.org': 'American Board of Radiology',
  'www.sirweb.org': 'Society of Interventional Radiology',
  'stage.sirweb.org': 'Society of Interventional Radiology',
  'connect.sirweb.org': 'Society of Interventional Radiology',
  'irq.sirweb.org': 'SIR, IR Quarterly',
  'www.modernpubsonline.com': 'SIR, IR Quarterly',
  'rfs.sirweb.org': 'SIR, Residents, Fellows and Students',
  'www.nrmp.org': 'National Resident Matching Program',
  'students-residents.aamc.org': 'Association of American Medical Colleges',
  'www.aamc.org': 'Association of American Medical Colleges',
  'www.usmle.org': 'United States Medical Licensing Examination',
  'www.snisonline.org': 'Society of NeuroInterventional Surgery',
  'cirse.org': 'Cardiovascular and Interventional Radiological Society of Europe',
  'acrbulletin.org': 'American College of Radiology, Bulletin',
  'www.auntminnie.com': 'AuntMinnie',
  'radiologybusiness.com': 'Radiology Business',
  'pmc.ncbi.nlm.nih.gov': 'PubMed Central',
  'en.wikipedia.org': 'Wikipedia',
  'encycloreader.org': 'EncycloReader, after Wikipedia',
  'medicine.tulane.edu': 'Tulane University',
  'www.mir.wustl.edu': 'Mallinckrodt Institute of Radiology',
  'www.henryford.com': 'Henry Ford Health',
  'medicine.umich.edu': 'University of Michigan',
  'medicine.iu.edu': 'Indiana University',
  'chicago.medicine.uic.edu': 'University of Illinois Chicago',
  'radiology.uams.edu': 'University of Arkansas for Medical Sciences',
  'residents.lsuhsc.edu': 'LSU Health New Orleans',
  'www.medschool.umaryland.edu': 'University of Maryland',
  'www.asnr.org': 'American Society of Neuroradiology',
};

/** null for a host that is not known. */
export function publisherAt(host: string): string | null {
  return publishers[host] ?? null;
}
