/** The realm's Date with virtual time: `new Date()` and Date.now() move only with costs, sleeps and long computing. */
export function virtualDate(now: () => number): DateConstructor {
  const RealDate = Date;
  const whole = (): number => Math.floor(now());
  const virtual: DateConstructor = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(
        target,
        args.length > 0 ? args : [whole()],
        newTarget === virtual ? target : newTarget,
      ),
    apply: (target) => new target(whole()).toString(),
    get: (target, member) => (member === 'now' ? whole : Reflect.get(target, member)),
  });
  // Otherwise `new Date().constructor.now()` would show the machine's clock.
  Object.defineProperty(RealDate.prototype, 'constructor', { value: virtual });
  return virtual;
}
