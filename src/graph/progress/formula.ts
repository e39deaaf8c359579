export type Names = (value: string) => { readonly zh: string; readonly en: string };
export interface FormulaNames {
  readonly unitNames: Names;
  readonly comparatorNames: Names;
}
export function formula(..._: unknown[]): string {
  return '';
}
