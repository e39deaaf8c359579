/** A field's or type's name as an enum value: `seedSet` → `SEED_SET`. */
export function constantOf(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}
