/** A global service that Apps Script has and this host lacks: naming it is fine, using it is not. */
export function absentService(name: string): object {
  return new Proxy(Object.create(null), {
    get: (_target, member) => {
      if (typeof member !== 'string') return undefined;
      throw new Error(
        `[local host] ${name}.${member} exists in Apps Script, but this host does not implement it`,
      );
    },
  });
}
