/** To be called in the main thread, before workers start: a worker inherits the zone and cannot change it. */
export function useTimeZone(zone: string): void {
  process.env.TZ = zone;
}

/** Dates of the add-in are local to the script's zone, so the process must stand in it. */
export function requireTimeZone(zone: string): void {
  const actual = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (actual === zone) return;
  throw new Error(
    `[local host] the process stands in ${actual}, the script in ${zone}: call useTimeZone first`,
  );
}
