const letters = '0123456789abcdefghijkmnpqrstuvwxyz';

/** 20 random letters and digits: no two devices make the same one. Works on plain http too, unlike `randomUUID`. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('');
}
