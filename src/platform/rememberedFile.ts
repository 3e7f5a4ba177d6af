/** The database that remembers the file of the copy; apart from the record's, which a file handle cannot go into. */
export const filesDatabase = 'ir-roadmap-files';

/** False also where the browser cannot list its databases: then the file is found when Settings are opened. */
export async function isFileRemembered(): Promise<boolean> {
  const factory: IDBFactory | undefined = window.indexedDB;
  if (!factory || !('databases' in factory)) return false;
  return (await factory.databases()).some(({ name }) => name === filesDatabase);
}
