const REFERENCE = /^\$(\d+)((?:\.[^.]+)*)$/;

/**
 * Puts earlier results where an input refers to them: the text `"$0.id"` becomes what stands at `id` in the
 * first result, `"$1.rows.0"` the first of `rows` in the second, `"$2"` the whole third.
 * @throws Error naming a reference that leads nowhere
 */
export function resolveReferences(input: unknown, results: readonly unknown[]): unknown {
  if (typeof input === 'string') return resolveReference(input, results);
  if (Array.isArray(input)) return input.map((each) => resolveReferences(each, results));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, resolveReferences(value, results)]),
  );
}

function resolveReference(text: string, results: readonly unknown[]): unknown {
  const match = REFERENCE.exec(text);
  if (match === null) return text;
  const keys = (match[2] ?? '').split('.').slice(1);
  let value: unknown = results[Number(match[1])];
  for (const key of keys) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    value = isThere ? (value as Record<string, unknown>)[key] : undefined;
  }
  if (value === undefined) throw new Error(`Nothing stands at ${text}`);
  return value;
}
