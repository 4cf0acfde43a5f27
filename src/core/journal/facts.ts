/** What an operation noted in its journal line; empty when a person has damaged the line. */
export function factsOf(data: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(data || '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export function countOf(data: string, name: string): number {
  const value = factsOf(data)[name];
  return typeof value === 'number' ? value : 0;
}
