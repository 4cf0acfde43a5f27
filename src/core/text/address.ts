/** Exactly one address, nothing that could smuggle in a second recipient or a header line. */
export function isOneAddress(text: string): boolean {
  return /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"'.]+$/.test(text);
}
