/**
 * A stand-in that has what it is given and nothing else: to read, or to set, anything more is an error. So a
 * test notices when the code under it begins to use more of what is behind.
 */
export function strictDouble<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      const isQuiet = typeof key === 'symbol' || key === 'then' || key === 'toJSON';
      if (!isQuiet && !Object.hasOwn(target, key))
        throw new Error(`${name} has no double for ${String(key)}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
    set(_target, key) {
      throw new Error(`${name} does not let ${String(key)} be set`);
    },
  });
}
