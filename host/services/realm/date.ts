/** The realm's Date with virtual time: `new Date()` and Date.now() move only with costs, sleeps and long computing. */
export function virtualDate(now: () => number): DateConstructor {
  const RealDate = Date;
  // A function of this realm: the bridge's own would lead the add-in out of it.
  const current = (): number => now();
  const virtual: DateConstructor = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(
        target,
        args.length > 0 ? args : [current()],
        newTarget === virtual ? target : newTarget,
      ),
    apply: (target) => new target(current()).toString(),
    get: (target, member) => (member === 'now' ? current : Reflect.get(target, member)),
  });
  // Otherwise `new Date().constructor.now()` would show the machine's clock.
  Object.defineProperty(RealDate.prototype, 'constructor', { value: virtual });
  return virtual;
}
