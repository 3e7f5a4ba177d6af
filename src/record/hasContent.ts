/** Whether a record has more than its id and its stamp. */
export function hasContent(record: object): boolean {
  for (const field in record) if (field !== 'id' && field !== 'updatedAt') return true;
  return false;
}
